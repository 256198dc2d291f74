import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../../src/figures/preset.ts';
import set from '../../../src/figures/set/figure.ts';
import type { SetScenario } from '../../../src/figures/set/question.ts';
import { restingTime } from '../../../src/view/figure.ts';
import type { Mark, Size, Text } from '../../../src/view/picture.ts';
import { cellText } from '../../../src/view/table.ts';
import { runs } from '../../fuzz.ts';
import { anyScenario } from '../../scenario/asked.ts';

/** A share of the run. Doubles that are drawn at random lie at the very start, nearly all of them. */
const moment = integer({ min: 0, max: 1000 }).map((share) => share / 1000);
const sizes: readonly Size[] = ['narrow', 'wide'];
const isText = (mark: Mark): mark is Text => mark.kind === 'text';
const oneLine = (style: string, marks: readonly Mark[]) =>
  marks
    .filter(isText)
    .filter((mark) => mark.style === style)
    .map(({ text }) => text);
/** A number with what it is of, as it is printed. */
const number = (words: string | undefined, pattern: RegExp) => pattern.exec(words ?? '')?.[1];

type Recording = Parameters<typeof set.describe>[0];
type Scenario = Parameters<typeof set.describe>[2];

/** A cell of the last repetition that a sentence can speak of. */
function cellOf(recording: Recording, scenario: Scenario, part: number, repetition: number, column: string) {
  const { columns, rows } = set.table(recording, scenario);
  const index = columns.findIndex(({ name }) => name === column);
  const row = rows.find(([of, numbered]) => of === part && numbered === repetition)!;
  return cellText(row[index], columns[index]!);
}

/** Holds a sentence against the labels of its moment and the cells of the repetition that it speaks of. */
function agree(recording: Recording, scenario: Scenario, seconds: number, size: Size): void {
  const words = set.describe(recording, seconds, scenario);
  const marks = [...set.still(recording, size, scenario), ...set.moving(recording, seconds, size, scenario)];
  const rep = number(words, /rep (\d+) took/i) ?? number(words, /in (?:half |short )?rep (\d+)[,:]/);
  if (rep === undefined) return;
  const part = recording.session.bouts.findLastIndex(({ begins }) => begins <= seconds + 1e-6) + 1;
  const told = [
    ['capacity-label', /(?:could|can) give (\d+)\u00a0%/, 'could give at its end'],
    ['demand-label', /asks for (\d+)\u00a0%/, 'asked for'],
    ['effort-label', /took an effort of ([\d.]+) of 10/, 'effort'],
  ] as const;
  for (const [label, pattern, column] of told) {
    const value = number(words, pattern);
    if (value === undefined) continue;
    expect(oneLine(label, marks)).toContain(column === 'effort' ? `${value} of 10` : `${value}\u00a0%`);
    expect(cellOf(recording, scenario, part, Number(rep), column)).toBe(value);
  }
}

describe('the sentence, the picture and the table of a set', () => {
  test('give one number for one thing at any moment', () => {
    assert(
      property(anyScenario(set.fields), moment, (scenario, share) => {
        const asked = scenario as Scenario;
        const recording = set.run(asked, undefined);
        const end = restingTime(set, recording, scenario as SetScenario);
        for (const seconds of [0, share * end, end])
          for (const size of sizes) agree(recording, asked, seconds, size);
      }),
      { numRuns: Math.min(runs, 25) },
    );
  });

  test('give the effort of a repetition alike in the legend, in what a step changed, and in the table', () => {
    assert(
      property(anyScenario(set.fields), (scenario) => {
        const asked = scenario as Scenario;
        const recording = set.run(asked, undefined);
        const end = restingTime(set, recording, scenario as SetScenario);
        const last = recording.session.repetitions.at(-1)!;
        const cell = cellOf(recording, asked, last.bout + 1, last.number, 'effort');
        for (const size of sizes) {
          const marks = [...set.still(recording, size, asked), ...set.moving(recording, end, size, asked)];
          expect(oneLine('effort-label', marks)).toContain(`${cell} of 10`);
          const values = oneLine('value', marks).join(' ');
          const before =
            recording.session.bouts.length === 1
              ? undefined
              : recording.session.repetitions.find(({ bout }) => bout === last.bout)!;
          const after =
            before === undefined ? cell : cellOf(recording, asked, before.bout + 1, before.number, 'effort');
          expect(values).toMatch(new RegExp(`(?:to|at) ${after.replace('.', '\\.')}(?!\\d)`));
        }
      }),
      { numRuns: Math.min(runs, 15) },
    );
  });

  test('have one effort for a repetition, and its mark in the pool stands at it', () => {
    const scenario = scenarioOf({ figure: 'set', values: { effort: 9 } }) as unknown as Scenario;
    const recording = set.run(scenario, undefined);
    const { session } = recording;
    const end = restingTime(set, recording, scenario as SetScenario);
    for (const seconds of [session.repetitions[3]!.ends, end]) {
      const marks = set.moving(recording, seconds, 'wide', scenario);
      expect(oneLine('drive-label', marks)).toEqual(['effort now']);
      const peaks = marks.find(({ style }) => style === 'peak');
      const places = [...(peaks?.kind === 'path' ? peaks.d : '').matchAll(/M([\d.]+)/g)];
      const done = session.repetitions.filter(({ ends }) => ends <= seconds + 1e-6);
      const [left, right] = [126, 684];
      for (const [index, { effort }] of done.entries())
        expect(Number(places[index]![1])).toBeCloseTo(left + effort * (right - left), 0);
    }
    expect(set.table(recording, scenario).columns.map(({ name }) => name)).not.toContain('most drive');
  });

  test('say nothing of the end before the set is over', () => {
    const scenario = {
      ...Object.fromEntries(set.fields.map((field) => [field.name, field.default])),
    } as Scenario;
    const recording = set.run(scenario, undefined);
    const end = restingTime(set, recording, scenario as SetScenario);
    const covers = (seconds: number) =>
      set.moving(recording, seconds, 'narrow', scenario).filter(({ style }) => style === 'cover').length;
    // The rest of the timeline, what came of the set, and of many lifters.
    expect(covers(end / 2)).toBe(3);
    expect(covers(end)).toBe(0);
    const parts = (seconds: number) => oneLine('bout', set.moving(recording, seconds, 'narrow', scenario));
    expect(parts(end / 2)).toEqual(['70\u00a0%']);
    expect(parts(end)).toEqual([`70\u00a0%: ${recording.session.bouts[0]!.repetitions}\u00a0reps`]);
  });
});

describe('the sentence of a set', () => {
  test('fits three lines of the reading box of a phone', () => {
    assert(
      property(anyScenario(set.fields), moment, (scenario, share) => {
        const recording = set.run(scenario as Scenario, undefined);
        for (const at of [0, share, 1])
          expect(
            set.describe(
              recording,
              at * restingTime(set, recording, scenario as SetScenario),
              scenario as Scenario,
            ).length,
          ).toBeLessThanOrEqual(140);
      }),
      { numRuns: Math.min(runs, 15) },
    );
  });
});
