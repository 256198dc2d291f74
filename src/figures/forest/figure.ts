import type { Figure } from '../../view/figure.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { stacked } from '../../view/panels.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { Cell, Table } from '../../view/table.ts';
import { axisMarks } from './axis.ts';
import { type Arrived, arrivedBy } from './blocks.ts';
import { claimMarks, verdictMarks } from './claim.ts';
import type { ForestData } from './data.ts';
import type { Item } from './items.ts';
import { layoutRows, pictureHeight } from './layout.ts';
import question, { type ForestScenario } from './question.ts';
import { footMarks, headingMarks, rowMarks, rowResultMarks } from './rows.ts';
import { type ForestView, forestView } from './shown.ts';
import { story } from './story.ts';
import { textRowMarks, textRowResultMarks } from './textRows.ts';
import { changed, describe } from './words.ts';

const layout = memoizeBySize(layoutRows);

/** What is claimed, who found something, and the axes: there from the start. */
function stillOf(item: Item, size: Size): readonly Mark[] {
  if (item.kind === 'heading') return headingMarks(item, size);
  if (item.kind === 'axis') return axisMarks(item, size);
  if (item.kind === 'claim') return claimMarks(item, size);
  if (item.kind === 'foot') return footMarks(item, size);
  return item.kind === 'row' ? rowMarks(item, size) : textRowMarks(item, size);
}

/** What each found, once it has come in; last the verdict on the claim. */
function resultOf(item: Item, arrived: Arrived, size: Size): readonly Mark[] {
  if (item.kind === 'row') return arrived.has(item.row) ? rowResultMarks(item, size) : [];
  if (item.kind === 'told') return arrived.has(item.row) ? textRowResultMarks(item, size) : [];
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
    'A diamond is a result pooled over several studies, a square that of one trial. Each reaches as far as its interval, within which the true value probably lies: one that crosses the line of no difference shows no clear difference. Hollow marks with a broken edge we know only through what others write of them, pale ones do not quite answer the question. Results without an interval stand below in words, and the table has all of them in full.',
  intro:
    'The claim, then published results in rows: pooled ones first, each with its interval about a line of no difference, and those without an interval in words. Choose a question, or hide what we know only through others.',
  fields: question.fields,
  fromRecords: true,
  run: forestView,
  untimed: true,
  story,
  ...stacked<ForestView, ForestScenario>([{ name: 'results', height: pictureHeight, still, moving }]),
  describe,
  changed: changed as Figure<ForestView, ForestScenario, ForestData>['changed'],
  table,
};

export default figure;
