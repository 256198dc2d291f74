import { sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import type { Scenario } from '../../src/scenario/field.ts';
import { formatNumber } from '../../src/typography/number.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import type { Story } from '../../src/view/story.ts';
import type { Cell, Table } from '../../src/view/table.ts';
import { labelWidth } from '../../src/view/textBox.ts';
import { wrapText } from '../../src/view/wrapText.ts';
import { runs } from '../fuzz.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';

/** The reading line in a window of 360 px, CSS pixels: the words of a moment, and what a change did, beside its bar. */
const size = 14.4;
const room = { summary: 327, announcement: 313 };
const lines = (words: string, width: number, weight: number) =>
  wrapText(words, width, (line) => labelWidth(line, { size, weight })).length;

/** Calls a function once for each figure. */
function memoize<T>(of: (id: FigureId) => T): (id: FigureId) => T {
  const known = new Map<FigureId, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, of(id));
    return known.get(id)!;
  };
}

const presetsOf = (id: FigureId) =>
  [...library.scenarios.values()].filter(({ figure }) => figure === id).map(scenarioOf);

/** The beginning, and a time between each moment of a story and the one before it, s. */
const betweenSteps = (story: Story): readonly number[] => [
  0,
  ...story.map(({ seconds }, index) => (seconds + (story[index - 1]?.seconds ?? 0)) / 2),
];

interface Run {
  readonly scenario: Scenario;
  readonly recording: unknown;
}

/** Presets, and a few other questions, each run once. */
const runsOf = memoize((id: FigureId): readonly Run[] => {
  const definition = figures[id];
  const scenarios = [...presetsOf(id), ...sample(anyScenario(definition.fields), Math.ceil(runs / 12))];
  return scenarios.map((scenario) => ({
    scenario,
    recording: definition.run(scenario, dataOf(library, id)),
  }));
});

describe.each(figureIds)('the words of %s', (id) => {
  const definition = figures[id];
  const data = dataOf(library, id);

  // At a moment of its story a figure shows the caption of the moment; between them, what is to be seen.
  test('of any moment between those of the story take three lines on a phone', () => {
    for (const { scenario, recording } of runsOf(id))
      for (const seconds of betweenSteps(definition.story(recording, scenario))) {
        const words = definition.describe(recording, seconds, scenario);
        expect(lines(words, room.summary, 400), words).toBeLessThanOrEqual(3);
      }
  });

  test('about a change of any field take two lines on a phone', () => {
    const all = runsOf(id);
    for (const [index, before] of all.entries()) {
      const { name } = definition.fields[index % definition.fields.length]!;
      const scenario = { ...before.scenario, [name]: all.at(index - 1)!.scenario[name]! };
      const words = definition.changed(before, { scenario, recording: definition.run(scenario, data) });
      expect(lines(words, room.announcement, 560), words).toBeLessThanOrEqual(2);
    }
  });
});

/** A number as the words have it, as the picture has it, and as the table has it; undefined where it is not told. */
interface Quantity {
  readonly name: string;
  readonly said: RegExp;
  readonly drawn?: RegExp;
  /** From the table, and the moment as a share of the run. */
  readonly tabled?: (table: Table, seconds: number) => string | undefined;
}

const isYes = (cell: Cell | undefined) => cell === 'yes';
/** The row of a moment: the last one that is not after it. */
const rowAt = ({ rows }: Table, seconds: number) =>
  rows.findLast(([at]) => Number(at) <= seconds + 1e-6) ?? rows[0];
const ofPart = ({ rows }: Table, name: string) => rows.filter(([of]) => of === name);
const total = (rows: readonly (readonly Cell[])[]) => rows.reduce((sum, row) => sum + Number(row[3]), 0);

const quantities: Partial<Record<FigureId, readonly Quantity[]>> = {
  pool: [
    { name: 'effort', said: /effort of ([\d.]+) of 10/, drawn: /^effort ([\d.]+) of 10/ },
    { name: 'force', said: /(?:For|give) (\d+)\u00a0% of maximum/, drawn: /^(\d+)\u00a0% of maximum/ },
    {
      name: 'units',
      said: /For .* (\d+) of 120/,
      tabled: ({ rows }) => String(rows.filter((row) => isYes(row[2])).length),
    },
  ],
  hold: [
    {
      name: 'effort',
      said: /effort of ([\d.]+) of 10/,
      drawn: /^effort ([\d.]+) of 10/,
      tabled: (table, seconds) => formatNumber(Number(rowAt(table, seconds)![2]), 1),
    },
    { name: 'end', said: /ends at (.+?)\. At/, drawn: /it ends at (.+)/ },
    {
      name: 'could give',
      said: /could give (\d+)\u00a0%/,
      tabled: (table, seconds) => formatNumber(Number(rowAt(table, seconds)![4]), 0),
    },
    {
      name: 'asked for',
      said: /(?:asked for|longer give) (\d+)\u00a0%/,
      tabled: (table, seconds) => formatNumber(Number(rowAt(table, seconds)![1]), 0),
    },
  ],
  partials: [
    {
      name: 'asks for',
      said: /load asks for (?:up to )?(\d+)\u00a0%, (?:and|all)/,
      drawn: /asks for (\d+)\u00a0%/,
      tabled: ({ rows }) => formatNumber(Number(rows.find((row) => row[1] === 'short')![4]), 0),
    },
    { name: 'is left', said: /and (\d+)\u00a0% is left\.$/, drawn: /(\d+)\u00a0% was left/ },
    { name: 'follow', said: /(\d+) short rep/, drawn: /: (?:at least )?(\d+) more/ },
  ],
  week: [
    {
      name: 'sets a week',
      said: /makes? (\d+) a week/,
      drawn: /^(\d+) hard sets? a week$/,
      tabled: ({ rows }) => String(rows[0]![2]),
    },
    {
      name: 'sets advised',
      said: /(?:at least|Below the) (\d+) (?:sets )?a/,
      drawn: /^advised: (\d+) or more/,
      tabled: ({ rows }) =>
        String(rows.slice(2).find(([, aim, , , , unit]) => aim === 'size' && unit === 'sets')?.[2]),
    },
  ],
  'two-limits': [
    {
      name: 'first lifter can give',
      said: /the first can give ([\d.]+) times/,
      tabled: ({ rows }) => formatNumber(Number(rows.find(([, load]) => load === 40)![7]), 1),
    },
    {
      name: 'second lifter can give',
      said: /and the second (\d+\.\d)/,
      tabled: ({ rows }) => formatNumber(Number(rows.find(([, load]) => load === 40)![6]), 1),
    },
    {
      name: 'reps with the light load',
      said: /(?:both log|the first logs) (\d+), \d+ and/,
      tabled: ({ rows }) => String(rows.find(([, load]) => load === 40)![3]),
    },
  ],
  'drop-set': [
    {
      name: 'difference',
      said: /gives (\d+)\u00a0reps? (?:more|fewer)/,
      tabled: (table) =>
        String(Math.abs(total(ofPart(table, 'drop set')) - total(ofPart(table, 'ordinary sets')))),
    },
    {
      name: 'effort before',
      said: /effort from ([\d.]+) to/,
      tabled: (table) => formatNumber(Number(ofPart(table, 'drop set')[0]![9]), 1),
    },
    {
      name: 'effort after',
      said: /to ([\d.]+) of 10/,
      tabled: (table) => formatNumber(Number(ofPart(table, 'drop set')[1]![8]), 1),
    },
  ],
};

/** What the words, the picture and the table say of each quantity, at some moments of some runs. */
const told = memoize((id: FigureId) => {
  const definition = figures[id];
  return runsOf(id).flatMap(({ scenario, recording }, index) =>
    [0, ((index + 1) * 0.37) % 1, 1].flatMap((share) => {
      const seconds = share * restingTime(definition, recording, scenario);
      const { title, still, moving } = drawFigure(definition, recording, seconds, 'wide', scenario);
      const texts = [...still, ...moving].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      const table = definition.table(recording, scenario);
      return quantities[id]!.flatMap(({ name, said, drawn, tabled }) => {
        const number = said.exec(title)?.[1];
        if (number === undefined) return [];
        const inPicture = texts.map((words) => drawn?.exec(words)?.[1]).find((found) => found);
        return [{ name, title, number, inPicture, inTable: tabled?.(table, seconds) }];
      });
    }),
  );
});

describe.each(Object.entries(quantities) as [FigureId, readonly Quantity[]][])(
  'one number for one thing in %s',
  (id, quantitiesTold) => {
    test.each(quantitiesTold)(
      '$name: words, picture and table agree to the digit',
      ({ name, drawn, tabled }) => {
        const all = told(id).filter((row) => row.name === name);
        expect(all.length, 'it is told at all').toBeGreaterThan(0);
        for (const { title, number, inPicture, inTable } of all) {
          if (tabled) expect(inTable === '10.0' ? '10' : inTable, title).toBe(number);
          if (drawn) expect(inPicture ?? number, title).toBe(number);
        }
        if (drawn) expect(all.some(({ inPicture }) => inPicture !== undefined)).toBe(true);
      },
    );
  },
);
