import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { Table } from '../../view/table.ts';
import { axisMarks } from './axis.ts';
import type { ForestData } from './data.ts';
import { headMarks } from './head.ts';
import { type Item, layoutRows } from './layout.ts';
import question, { type ForestScenario } from './question.ts';
import { headingMarks, rowMarks, textRowMarks } from './rows.ts';
import { type ForestView, forestView } from './shown.ts';
import { changed, describe } from './words.ts';

function marksOf(item: Item, size: Size): Mark[] {
  if (item.kind === 'heading') return headingMarks(item, size);
  if (item.kind === 'axis') return axisMarks(item, size);
  return item.kind === 'row' ? rowMarks(item, size) : textRowMarks(item, size);
}

function picture(shown: ForestView, size: Size): Mark[] {
  const head = headMarks(shown, size);
  return [...head.marks, ...layoutRows(shown, size, head.bottom).flatMap((item) => marksOf(item, size))];
}

/** The rows as they are shown. Numbers keep the decimals of their source. */
function table({ question: { title }, plots, textRows }: ForestView): Table {
  return {
    caption: title,
    columns: [
      { name: 'result' },
      { name: 'kind' },
      { name: 'estimate' },
      { name: 'from' },
      { name: 'to' },
      { name: 'unit' },
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
          row.read,
          [row.over, row.beside].filter((words) => words !== undefined).join(', '),
        ]),
      ),
      ...textRows.map((row) => [
        { text: row.name, href: row.href },
        row.kind,
        undefined,
        undefined,
        undefined,
        undefined,
        row.read,
        row.says,
      ]),
    ],
  };
}

/** What did the trials find? Published results side by side, never pooled again. */
const figure: Figure<ForestView, ForestScenario, ForestData> = {
  id: 'forest',
  question: 'What did the trials find?',
  caption:
    'A diamond is a result pooled over several studies, a square that of one trial; each reaches as far as its interval. Hollow ones with a broken edge were read at second hand, pale ones do not quite answer the question. See how many reach across the line of no difference, and how wide they are.',
  intro:
    'Published results in rows, each with its interval on both sides of a line of no difference, and those without an interval in words. Choose a question, or hide what was read at second hand.',
  fields: question.fields,
  fromRecords: true,
  run: forestView,
  moments: () => [{ seconds: 0, label: 'now' }],
  ...stacked<ForestView, ForestScenario>([
    { name: 'results', height: { narrow: 948, wide: 660 }, still: picture },
  ]),
  describe,
  changed: changed as Figure<ForestView, ForestScenario, ForestData>['changed'],
  table,
};

export default figure;
