import { assert, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExerciseName, exercises } from '../../../src/model/set/exercises.ts';
import { recordSession } from '../../../src/model/set/record.ts';
import { performSession } from '../../../src/model/set/session.ts';
import { runs } from '../../fuzz.ts';

const plan = {
  exercise: 'general' as const,
  bouts: [{ load: 0.7 }, { load: 0.5, rest: 8 }],
};

describe('a recorded session', () => {
  test('has the same outcome as performing the session without recording', () => {
    const names = Object.keys(exercises) as ExerciseName[];
    const share = double({ min: 0.5, max: 0.95, noNaN: true });
    assert(
      property(constantFrom(...names), share, share, (exercise, first, second) => {
        const session = { exercise, bouts: [{ load: first }, { load: second, rest: 30 }] };
        expect(recordSession(session).bouts.map(({ repetitions }) => repetitions)).toEqual(
          performSession(session).map(({ repetitions }) => repetitions),
        );
      }),
      { numRuns: Math.min(runs, 100) },
    );
  });

  const { frames, repetitions, bouts } = recordSession(plan);

  test('has frames in order of time, from start to end', () => {
    for (const [index, { seconds }] of frames.entries())
      if (index > 0) expect(seconds).toBeGreaterThanOrEqual(frames[index - 1]!.seconds);
    expect(frames[0]!.seconds).toBe(0);
    expect(bouts[1]!.ends - frames.at(-1)!.seconds).toBeLessThan(0.2);
  });

  test('has one record for each repetition, the last unfinished where the bar stalled', () => {
    for (const [bout, { repetitions: whole, endedBy }] of bouts.entries()) {
      const of = repetitions.filter((row) => row.bout === bout);
      expect(of.filter((row) => row.whole)).toHaveLength(whole);
      expect(endedBy).toBe('capacity');
      expect(of.at(-1)).toMatchObject({ whole: false, number: whole + 1 });
    }
  });

  test('carries the remaining force from repetition to repetition, and ends a bout with that of its outcome', () => {
    for (const [index, row] of repetitions.entries()) {
      const next = repetitions[index + 1];
      if (next?.bout === row.bout) expect(next.before).toBe(row.capacity);
      else expect(row.capacity).toBe(bouts[row.bout]!.capacity);
      expect(row.capacity).toBeLessThan(row.before);
    }
    expect(repetitions[0]!.before).toBeCloseTo(1, 3);
  });

  test('has the same peak demand in the stalled repetition as in those before it', () => {
    for (const [bout] of bouts.entries()) {
      const of = repetitions.filter((row) => row.bout === bout);
      expect(of.at(-1)!.demand).toBeCloseTo(of[0]!.demand, 2);
    }
  });

  test('gives no force during a rest, while its capacity recovers', () => {
    const resting = frames.filter(({ phase }) => phase === 'rest');
    expect(resting).toHaveLength(16);
    for (const [index, frame] of resting.entries()) {
      expect(frame).toMatchObject({ demand: 0, force: 0, excitation: 0, recruited: 0, bout: 1 });
      if (index > 0) expect(frame.capacity).toBeGreaterThan(resting[index - 1]!.capacity);
    }
  });

  test('applies a tolerance to each bout of its own', () => {
    const { bouts: two } = recordSession({
      exercise: 'general',
      tolerance: 0.8,
      bouts: [{ load: 0.7 }, { load: 0.7, tolerance: 1 }],
    });
    expect(two.map(({ endedBy }) => endedBy)).toEqual(['effort', 'capacity']);
    expect(two[1]!.repetitions).toBeGreaterThan(0);
  });

  test('throws on invalid plans', () => {
    expect(() => recordSession({ exercise: 'general', bouts: [{ load: 0.7, tolerance: 2 }] })).toThrow(
      'invalid tolerance: 2',
    );
  });
});
