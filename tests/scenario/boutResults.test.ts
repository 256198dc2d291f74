import { describe, expect, test } from 'vitest';
import { whole } from '../../src/model/parts.ts';
import { heightAt } from '../../src/model/set/motion.ts';
import { recordSession } from '../../src/model/set/record.ts';
import { performSession, type SessionPlan } from '../../src/model/set/session.ts';
import { boutsInParts, motionOf, repetitionsOf, secondsOf, workOf } from '../../src/scenario/boutResults.ts';
import { repetitionsAt } from '../../src/scenario/progress.ts';

const plan: SessionPlan = {
  exercise: 'bench',
  bouts: [{ load: 0.8 }, { load: 0.6, rest: 5 }, { load: 0.8, rest: 120, reserve: 2 }],
};
const bouts = whole(boutsInParts(plan));

describe('a session as its bouts', () => {
  test('has the counts of the session that the model performs', () => {
    const performed = performSession(plan);
    expect(bouts.map(({ repetitions }) => repetitions)).toEqual(performed.map((bout) => bout.repetitions));
    expect(bouts.map(({ capacity }) => capacity)).toEqual(performed.map((bout) => bout.capacity));
  });

  test('begins and ends its bouts when the recording does', () => {
    const recorded = recordSession(plan);
    for (const [index, { begins, ends }] of bouts.entries()) {
      expect(begins).toBeCloseTo(recorded.bouts[index]!.begins, 9);
      expect(ends).toBeCloseTo(recorded.bouts[index]!.ends, 9);
    }
    expect(secondsOf(bouts)).toBe(bouts[2]!.ends);
  });

  test('notes the effort of each repetition as the recording does, the unfinished one last', () => {
    const { repetitions } = recordSession(plan);
    const recorded = repetitions.filter(({ bout }) => bout === 0).map(({ effort }) => effort);
    expect(bouts[0]!.effortByRepetition).toEqual(recorded);
    expect(recorded).toHaveLength(bouts[0]!.repetitions + 1);
  });

  test('notes the force after each whole repetition, falling from the force before', () => {
    for (const { before, repetitions, capacityByRepetition } of bouts) {
      expect(capacityByRepetition).toHaveLength(repetitions);
      const forces = [before, ...capacityByRepetition];
      expect(forces).toEqual([...forces].sort((a, b) => b - a));
    }
    expect(bouts[0]!.before).toBeCloseTo(1, 6);
  });

  test('moves its bar as the recording does, in work and in rests', () => {
    const recording = recordSession(plan);
    for (let seconds = 0; seconds < secondsOf(bouts); seconds += 0.31)
      expect(heightAt(motionOf(bouts), seconds)).toBeCloseTo(heightAt(recording, seconds), 6);
  });

  test('has done as many whole repetitions at a moment as the recording', () => {
    const { repetitions } = recordSession(plan, undefined, 1);
    for (let seconds = 0; seconds < secondsOf(bouts); seconds += 1.7) {
      const done = repetitions.filter(({ whole, ends }) => whole && ends <= seconds).length;
      expect(Math.abs(repetitionsAt(bouts, seconds) - done)).toBeLessThanOrEqual(
        repetitions.some(({ ends }) => Math.abs(ends - seconds) < 0.15) ? 1 : 0,
      );
    }
  });

  test('has a position for the bar where no repetition is asked for', () => {
    const none = whole(boutsInParts({ exercise: 'general', bouts: [{ load: 0.95, reserve: 5 }] }));
    expect(none[0]!.repetitions).toBe(0);
    expect(heightAt(motionOf(none), 0)).toBe(0);
  });

  test('counts work as load times repetitions', () => {
    const [first, second, third] = bouts;
    expect(repetitionsOf(bouts)).toBe(first!.repetitions + second!.repetitions + third!.repetitions);
    expect(workOf(bouts)).toBeCloseTo(
      0.8 * (first!.repetitions + third!.repetitions) + 0.6 * second!.repetitions,
      9,
    );
  });
});
