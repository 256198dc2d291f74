import type { Figure } from '../../view/figure.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { stacked } from '../../view/panels.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { Cell, Table } from '../../view/table.ts';
import { axisMarks } from './axis.ts';
import { type Arrived, arrivedBy } from './blocks.ts';
import { claimMarks, verdictMarks } from './claim.ts';
import type { ForestData } from './data.ts';
import type { Item, ItemOf } from './items.ts';
import { layoutRows, pictureHeight } from './layout.ts';
import { backMarks, opensMarks, opensResultMarks, shownBy } from './opens.ts';
import question, { type ForestScenario } from './question.ts';
import { footMarks, headingMarks, pendingMarks, rowMarks, rowResultMarks, wordsMarks } from './rows.ts';
import { type ForestView, forestView } from './shown.ts';
import { story } from './story.ts';
import { pendingText, textRowMarks, textRowResultMarks } from './textRows.ts';
import { changed, describe } from './words.ts';

const layout = memoizeBySize(layoutRows);

/** How each kind of thing is drawn from the start: what is claimed, who found something, and the axes. */
const stills: { readonly [K in Item['kind']]: (item: ItemOf<K>, size: Size) => readonly Mark[] } = {
  claim: claimMarks,
  back: backMarks,
  heading: headingMarks,
  row: rowMarks,
  axis: axisMarks,
  words: wordsMarks,
  told: textRowMarks,
  opens: opensMarks,
  foot: footMarks,
};
const stillOf = (item: Item, size: Size) =>
  (stills[item.kind] as (item: Item, size: Size) => readonly Mark[])(item, size);

/** What each found, once it has come in, and until then its place; last the verdict on the claim. */
function resultOf(item: Item, arrived: Arrived, size: Size): readonly Mark[] {
  if (item.kind === 'row')
    return arrived.has(item.row) ? rowResultMarks(item, size) : pendingMarks(item, size);
  if (item.kind === 'told')
    return arrived.has(item.row) ? textRowResultMarks(item, size) : pendingText(item, size);
  if (item.kind === 'opens') return opensResultMarks(item, arrived);
  return item.kind === 'claim' && arrived.verdict ? verdictMarks(item, size) : [];
}

const still = (shown: ForestView, size: Size): Mark[] =>
  layout(shown, size).flatMap((item) => stillOf(item, size));

function moving(shown: ForestView, seconds: number, size: Size): Mark[] {
  const arrived = arrivedBy(shown, seconds);
  return layout(shown, size).flatMap((item) => resultOf(item, arrived, size));
}

/** What the results bear on, as the last row of the table. */
const claimRow = ({ claim }: ForestView['question']): Cell[][] =>
  claim === undefined
    ? []
    : [
        [
          { text: `“${claim.title}”: ${claim.verdict}`, href: claim.href },
          'claim',
          ...Array.from({ length: 7 }, () => undefined),
        ],
      ];

/** The rows as they are shown. Numbers keep the decimals of their source. */
function table({ question, plots, textRows }: ForestView): Table {
  return {
    caption: [question.title, question.note].filter((words) => words !== undefined).join('. '),
    columns: [
      { name: 'result' },
      { name: 'kind' },
      { name: 'estimate' },
      { name: 'from' },
      { name: 'to' },
      { name: 'unit' },
      { name: 'what from and to are' },
      { name: 'how read' },
      { name: 'what stands behind it, or what was found' },
    ],
    rows: [
      ...plots.flatMap(({ kind, rows }) =>
        rows.map((row) => [
          { text: row.name, href: row.href },
          kind,
          ...[row.value, row.low, row.high].map(String),
          row.unit,
          row.interval,
          row.read,
          [row.over, row.beside].filter((words) => words !== undefined).join(', '),
        ]),
      ),
      ...textRows.map((row) => [
        { text: row.name, href: row.href },
        row.kind,
        ...Array.from({ length: 5 }, () => undefined),
        row.read,
        row.says,
      ]),
      ...claimRow(question),
    ],
  };
}

/** What did the trials find? Published results side by side, never pooled again. */
const figure: Figure<ForestView, ForestScenario, ForestData> = {
  id: 'forest',
  question: 'What did the trials find?',
  caption:
    'A diamond puts the results of many trials together; a square with a line is one trial. Its tips, or the ends of the line, bound the range in which the true difference probably lies: the wider it is, the less we can be sure. Where the range touches the line in the middle, no clear difference was found. On most axes, 1 is about as much as people usually differ from one another (the field writes SMD, ES or SMC). At 0.5, the average of one group is half of that ahead of the other. Marks drawn as a broken outline are results that we know only from what others write about them; faint ones come from a slightly different question. Results that came without a range stand as words, or as two numbers with what the study said of them: “no test” means that we saw neither a range nor a test, so nobody can say whether such a difference is more than chance. Numbers has all of them in full.',
  intro:
    'A claim, then what was found, row by row: first analyses of many trials, each with its likely range, then single trials. Choose a question, or which results to show.',
  fields: question.fields,
  fromRecords: true,
  run: forestView,
  untimed: true,
  story,
  ...stacked<ForestView, ForestScenario>([{ name: 'results', height: pictureHeight, still, moving }]),
  describe,
  changed: changed as Figure<ForestView, ForestScenario, ForestData>['changed'],
  table,
  pressed: true,
  drag: (shown, size, _x, y) => {
    const show = shownBy(layout(shown, size), size, y);
    return show === undefined ? undefined : { show };
  },
};

export default figure;
