import { describe, expect, test } from 'vitest';
import { performSession } from '../../src/model/set/session.ts';
import { typicalLifter } from '../../src/model/set/typicalLifter.ts';
import { evenCounts, heaviest, loadFor, setsToFailure, typicalSubject } from '../../src/validation/sets.ts';

describe('sets to failure', () => {
  test('are those of a session', () => {
    const bouts = [{ load: 0.7 }, { load: 0.7, rest: 90 }, { load: 0.7, rest: 90 }];
    const session = performSession({ exercise: 'bench', bouts });
    const counts = setsToFailure(typicalSubject('bench'), typicalLifter, 0.7, 3, 90);
    expect(counts.map(({ whole }) => whole)).toEqual(session.map(({ repetitions }) => repetitions));
    expect(evenCounts(counts)).toEqual(
      session.map(({ repetitions, unfinished }) => repetitions + unfinished - 0.5),
    );
  });

  test('the heaviest load for a count gives that count, and a little more does not', () => {
    const load = loadFor(typicalSubject('bench'), typicalLifter, 8);
    const count = (at: number) => setsToFailure(typicalSubject('bench'), typicalLifter, at, 1)[0]!.whole;
    expect(count(load)).toBe(8);
    expect(count(load + 0.002)).toBeLessThan(8);
  });
});

test('halving finds where something ends', () => {
  expect(heaviest((load) => load <= 0.7, 0, 1, 30)).toBeCloseTo(0.7, 6);
});
