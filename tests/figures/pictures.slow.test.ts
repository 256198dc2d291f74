import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { type Preset, scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults, type Scenario } from '../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../src/view/figure.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { runWithCrowd } from '../../src/view/runWithCrowd.ts';
import { labelWidth } from '../../src/view/textBox.ts';
import { toSvg } from '../../src/view/toSvg.ts';
import { wrapText } from '../../src/view/wrapText.ts';
import { runs } from '../fuzz.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';
import { collisions } from './collisions.ts';
import { faulty } from './grammar.ts';
import { wordsIn } from './words.ts';

/** What a change did is read at a glance. */
const maxWords = 15;
/** What a change did, in the reading line of a window of 360 px, CSS pixels. */
const announced = { width: 313, type: { size: 14.4, weight: 560 } };
const linesOf = (words: string) =>
  wrapText(words, announced.width, (line) => labelWidth(line, announced.type)).length;

const sizeNames = Object.keys(sizes) as Size[];

/** A run with its crowd costs far more than its pictures, so both sizes are drawn from one. */
const recordings = new Map<string, unknown>();
const recordingOf = (preset: Preset): unknown => {
  if (!recordings.has(preset.id))
    recordings.set(
      preset.id,
      runWithCrowd(figures[preset.figure], scenarioOf(preset), dataOf(library, preset.figure)),
    );
  return recordings.get(preset.id);
};

describe('the still picture', () => {
  test.each([...library.scenarios.values()].flatMap((row) => sizeNames.map((size) => ({ ...row, size }))))(
    'of $id, $size, is the stored one, and its words touch nothing',
    async ({ size, ...preset }) => {
      const { id, figure } = preset;
      const definition = figures[figure];
      const scenario = scenarioOf(preset);
      const recording = recordingOf(preset);
      const picture = drawFigure(
        definition,
        recording,
        restingTime(definition, recording, scenario),
        size,
        scenario,
      );
      expect(collisions(picture)).toEqual([]);
      const svg = toSvg(picture);
      await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
        `./${figure}/pictures/${id}-${size}.svg`,
      );
    },
  );
});

/** Where words once lay on lines, on other words or on the edge. */
const crowded: readonly { figure: FigureId; values: Scenario }[] = [
  ...[5, 12, 47, 59, 88, 99, 100].map((force) => ({ figure: 'pool', values: { force } }) as const),
  ...[12, 20, 74, 77, 80, 90].map((target) => ({ figure: 'hold', values: { target } }) as const),
  { figure: 'partials', values: { load: 60 } },
  { figure: 'partials', values: { load: 99, from: 70, to: 95, curve: 'own', hardestAt: 98, width: 23 } },
  { figure: 'set', values: { load: 95 } },
  { figure: 'set', values: { load: 90, effort: 10 } },
  { figure: 'set', values: { exercise: 'bench', load: 48, effort: 9.5, next: 'top-70_push-6_rest-110' } },
  { figure: 'drop-set', values: { load: 95 } },
  { figure: 'drop-set', values: { load: 55, drops: 'drop-63_drop-20_drop-26_drop-64_drop-26' } },
  { figure: 'forest', values: { question: 'strength-drop-sets', show: 'all' } },
];

describe('words in a crowded picture', () => {
  test.each(crowded)('touch nothing at any time: $figure $values', ({ figure, values }) => {
    const definition = figures[figure];
    const scenario = scenarioOf({ figure, values });
    const recording = definition.run(scenario, dataOf(library, figure));
    for (const share of [0, 0.07, 0.25, 0.5, 0.75, 0.93, 1])
      for (const size of sizeNames) {
        const picture = drawFigure(
          definition,
          recording,
          share * restingTime(definition, recording, scenario),
          size,
          scenario,
        );
        expect(collisions(picture), `${size} at ${share}`).toEqual([]);
      }
  });
});

describe.each(figureIds)('%s, for any question, moment and size', (id) => {
  const definition = figures[id];
  const data = dataOf(library, id);
  // Doubles that are drawn at random lie at the very start, nearly all of them.
  const share = integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  test('draws no broken number, sets words where they touch nothing, and announces each change in a sentence of two lines', () => {
    const arbitrary = anyScenario(definition.fields);
    const fields = constantFrom(...definition.fields.map(({ name }) => name));
    const asked = (scenario: Scenario) => ({ scenario, recording: definition.run(scenario, data) });
    assert(
      // A run costs more than its pictures and words: look at several of each.
      property(arbitrary, arbitrary, fields, share, (one, other, field, moment) => {
        const [before, after] = [asked(one), asked(other)];
        const onlyOne = asked({ ...one, [field]: other[field]! });
        for (const { scenario, recording } of [before, after]) {
          const rest = restingTime(definition, recording, scenario);
          for (const seconds of new Set([0, moment * rest, rest]))
            for (const size of sizeNames) {
              const picture = drawFigure(definition, recording, seconds, size, scenario);
              expect(toSvg(picture)).not.toMatch(/NaN|Infinity|undefined/);
              expect(collisions(picture)).toEqual([]);
              expect(picture.title).toMatch(/^[A-Z].*[.?]$/);
              expect(picture.title).not.toMatch(faulty);
            }
        }
        for (const run of [before, onlyOne, after]) {
          const words = definition.changed(before, run);
          expect(words).toMatch(/^[A-Z\d][^.!]*(\.\d[^.!]*)*\.$/);
          expect(words).not.toMatch(faulty);
          expect(wordsIn(words).length, words).toBeLessThanOrEqual(maxWords);
          expect(linesOf(words), words).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: Math.min(runs, 20) },
    );
  });

  test('has a table whose every cell is a number, words or nothing', () => {
    const scenario = defaults(definition.fields);
    const { caption, columns, rows } = definition.table(definition.run(scenario, data), scenario);
    expect(caption).toMatch(/\S/);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) if (typeof cell === 'number') expect(cell).not.toBeNaN();
    }
  });

  test('keeps what moves to a handful of marks, for they are drawn at every frame', () => {
    const scenario = defaults(definition.fields);
    const recording = definition.run(scenario, data);
    const marks = definition.moving(
      recording,
      restingTime(definition, recording, scenario),
      'wide',
      scenario,
    );
    expect(marks.length).toBeLessThanOrEqual(32);
  });
});
