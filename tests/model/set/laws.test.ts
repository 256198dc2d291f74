import { array, assert, constantFrom, double, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fusion } from '../../../src/model/fusion.ts';
import { performBout } from '../../../src/model/set/bout.ts';
import { wholeCrowd } from '../../../src/model/set/crowd.ts';
import { drive } from '../../../src/model/set/drive.ts';
import { type ExerciseName, exercises } from '../../../src/model/set/exercises.ts';
import { capacity, freshFibres, rest, settle, work } from '../../../src/model/set/fibres.ts';
import { fusionBySteps, perRate } from '../../../src/model/set/fusionTable.ts';
import { lifters } from '../../../src/model/set/lifters.ts';
import { scaleOf } from '../../../src/model/set/maximum.ts';
import { defaultTempo } from '../../../src/model/set/parameters.ts';
import { fibresOf, performRequest, performSession } from '../../../src/model/set/session.ts';

import { runs } from '../../fuzz.ts';

const names = Object.keys(exercises) as ExerciseName[];
const exercise = constantFrom(...names);
const load = double({ min: 0.45, max: 1.05, noNaN: true });
const range = record({
  low: double({ min: 0, max: 0.6, noNaN: true }),
  length: double({ min: 0.2, max: 1, noNaN: true }),
}).map(({ low, length }) => [low, Math.min(1, low + length)] as const);
const counts = { numRuns: runs };
const repetitions = (name: ExerciseName, ...bouts: Parameters<typeof performSession>[0]['bouts']) =>
  performSession({ exercise: name, bouts }).map((bout) => bout.repetitions);

/** Counts are whole and time goes in steps: a law of more and less holds but for one repetition. */
const butForOne = (count: number) => count - 1;
const pause = double({ min: 0, max: 2, noNaN: true });
const tempo = tuple(
  double({ min: 0.5, max: 4, noNaN: true }),
  pause,
  double({ min: 0.3, max: 4, noNaN: true }),
  pause,
);

describe('a session, whatever it is', () => {
  test('has no broken number, keeps capacity between 0 and 1, and is the same to the bit each time', () => {
    const bout = record({ load, rest: double({ min: 0, max: 300, noNaN: true }), range });
    assert(
      property(
        exercise,
        array(bout, { minLength: 1, maxLength: 3 }),
        double({ min: 0.5, max: 1, noNaN: true }),
        constantFrom('quit' as const, 'clamp' as const),
        integer({ min: 0, max: 20 }),
        (name, bouts, tolerance, rule, skip) => {
          const crowd = lifters(1);
          for (let skipped = 0; skipped < skip; skipped++) crowd.next();
          const lifter = crowd.next().value;
          const plan = { exercise: name, bouts, tolerance, rule };
          const outcomes = performSession(plan, lifter);
          for (const outcome of outcomes) {
            for (const value of [
              outcome.seconds,
              outcome.effort,
              outcome.capacity,
              outcome.reportedRating,
              ...outcome.speeds,
            ])
              expect(Number.isFinite(value)).toBe(true);
            expect(outcome.capacity).toBeGreaterThanOrEqual(0);
            expect(outcome.capacity).toBeLessThanOrEqual(1 + 1e-9);
            expect(outcome.effort).toBeGreaterThanOrEqual(0);
            expect(outcome.effort).toBeLessThanOrEqual(1);
            expect(outcome.reportedRating).toBeGreaterThanOrEqual(0);
            expect(outcome.reportedRating).toBeLessThanOrEqual(10);
          }
          expect(performSession(plan, lifter)).toEqual(outcomes);
        },
      ),
      // Half a tolerance over a short range goes on to the limit of repetitions: these sessions are the longest.
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  test('is harder with more load: never more repetitions', () => {
    assert(
      property(exercise, load, load, tempo, (name, a, b, pace) => {
        const [light, heavy] = a < b ? [a, b] : [b, a];
        expect(repetitions(name, { load: light, tempo: pace })[0]!).toBeGreaterThanOrEqual(
          butForOne(repetitions(name, { load: heavy, tempo: pace })[0]!),
        );
      }),
      counts,
    );
  });

  test('is easier after more rest: never fewer repetitions', () => {
    const seconds = double({ min: 0, max: 400, noNaN: true });
    assert(
      property(exercise, load, seconds, seconds, (name, weight, a, b) => {
        const [short, long] = a < b ? [a, b] : [b, a];
        const after = (pause: number) =>
          repetitions(name, { load: weight }, { load: weight, rest: pause })[1]!;
        expect(after(long)).toBeGreaterThanOrEqual(butForOne(after(short)));
      }),
      counts,
    );
  });

  test('goes on for longer with a higher tolerance: never fewer repetitions', () => {
    const tolerance = double({ min: 0.4, max: 1, noNaN: true });
    assert(
      property(
        exercise,
        load,
        tolerance,
        tolerance,
        constantFrom('quit' as const, 'clamp' as const),
        (name, weight, a, b, rule) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const made = (tolerance: number) =>
            performSession({ exercise: name, bouts: [{ load: weight }], tolerance: tolerance, rule })[0]!
              .repetitions;
          expect(made(high)).toBeGreaterThanOrEqual(butForOne(made(low)));
        },
      ),
      counts,
    );
  });

  test('is no harder over a shorter range', () => {
    assert(
      property(exercise, load, range, tempo, (name, weight, [low, high], pace) => {
        const [whole] = repetitions(name, { load: weight, tempo: pace });
        const [part] = repetitions(name, { load: weight, range: [low, high], tempo: pace });
        expect(part!).toBeGreaterThanOrEqual(butForOne(whole!));
      }),
      counts,
    );
  });

  test('never loses repetitions to a drop: after failure the lighter load gives at least as many', () => {
    assert(
      property(exercise, load, double({ min: 0.5, max: 1, noNaN: true }), (name, weight, share) => {
        const [, same] = repetitions(name, { load: weight }, { load: weight, rest: 5 });
        const [, less] = repetitions(name, { load: weight }, { load: weight * share, rest: 5 });
        expect(less!).toBeGreaterThanOrEqual(butForOne(same!));
      }),
      counts,
    );
  });

  test('does not depend on how it is cut into calls', () => {
    assert(
      property(exercise, load, double({ min: 1, max: 300, noNaN: true }), (name, weight, pause) => {
        const plan = { exercise: name, bouts: [{ load: weight }, { load: weight, rest: pause }] };
        const fibres = fibresOf(plan);
        const inTurn = plan.bouts.map((bout) => performRequest(fibres, plan, bout));
        expect(inTurn).toEqual(performSession(plan));
      }),
      counts,
    );
  });

  test.each(names)('a load of 1 is the heaviest that %s lifts once', (name) => {
    expect(repetitions(name, { load: 1 })).toEqual([1]);
    expect(repetitions(name, { load: 1.01 })).toEqual([0]);
  });

  test('stops as many repetitions before failure as its reserve asks for', () => {
    const [all] = performSession({ exercise: 'bench', bouts: [{ load: 0.75 }] });
    const [some] = performSession({ exercise: 'bench', bouts: [{ load: 0.75, reserve: 3 }] });
    expect(some).toMatchObject({ endedBy: 'reserve', repetitions: all!.repetitions - 3, reserve: 3 });
  });

  test.each([
    [{ exercise: 'bench' as const, bouts: [{ load: 0 }] }, 'invalid load: 0'],
    [
      { exercise: 'bench' as const, bouts: [{ load: 0.8, range: [0.5, 0.5] as const }] },
      'invalid range: 0.5,0.5',
    ],
    [{ exercise: 'bench' as const, bouts: [{ load: 0.8, rest: -1 }] }, 'invalid rest: -1'],
    [{ exercise: 'bench' as const, bouts: [{ load: 0.8 }], tolerance: 1.2 }, 'invalid tolerance: 1.2'],
  ])('refuses what cannot be', (plan, message) => {
    expect(() => performSession(plan)).toThrow(message);
  });
});

describe('the limits of effort', () => {
  const at = (tolerance: number, rule: 'quit' | 'clamp') =>
    performSession({ exercise: 'general', bouts: [{ load: 0.8 }], tolerance, rule })[0]!;

  test('quitting never lets the bar grind, clamping does', () => {
    expect(at(0.9, 'quit')).toMatchObject({ endedBy: 'effort' });
    expect(at(0.9, 'clamp')).toMatchObject({ endedBy: 'effort' });
    expect(at(0.9, 'quit').repetitions).toBeLessThanOrEqual(at(0.9, 'clamp').repetitions);
  });

  test('leave as many repetitions in reserve as going on with full drive gives', () => {
    assert(
      property(
        exercise,
        load,
        double({ min: 0.5, max: 1, noNaN: true }),
        constantFrom('quit' as const, 'clamp' as const),
        integer({ min: 1, max: 12 }),
        (name, weight, tolerance, rule, cap) => {
          const limited = { load: weight, tolerance, cap };
          const [stopped] = performSession({ exercise: name, rule, bouts: [limited] });
          const on = { load: weight, tolerance: 1 };
          const [, after] = performSession({ exercise: name, rule, bouts: [limited, on] });
          if (tolerance < 1) expect(stopped!.reserve).toBe(after!.repetitions);
          expect(stopped!.reserve === 0 || stopped!.endedBy !== 'capacity').toBe(true);
        },
      ),
      counts,
    );
  });

  test('leave repetitions in reserve, where the muscle’s limit leaves none', () => {
    expect(at(0.8, 'clamp').reserve).toBeGreaterThan(0);
    expect(at(1, 'clamp')).toMatchObject({ endedBy: 'capacity', reserve: 0 });
  });
});

describe('the parts of the model', () => {
  test('fusion by table is within 2e-6 of fusion', () => {
    assert(
      // The slowest unit, slowed all it can be, at its fastest: 0.09 s · 1.379 · 35 Hz.
      property(double({ min: 0, max: 0.09 * 1.379 * 35, noNaN: true }), (rate) => {
        expect(Math.abs(fusionBySteps(rate * perRate) - fusion(rate))).toBeLessThan(2e-6);
      }),
      counts,
    );
  });

  test('the drive found gives the demand, or the maximum', () => {
    assert(
      property(
        double({ min: 0, max: 1.1, noNaN: true }),
        integer({ min: 0, max: 400 }),
        double({ min: 0.1, max: 0.9, noNaN: true }),
        (force, samples, tired) => {
          const fibres = freshFibres();
          for (let sample = 0; sample < samples; sample++) {
            settle(fibres);
            work(fibres, drive(fibres, tired), 0.05, 1);
          }
          settle(fibres);
          const most = capacity(fibres);
          const given = drive(fibres, force);
          if (force <= most) expect(given).toBe(force);
          else expect(Math.abs(given - most)).toBeLessThan(2e-3);
        },
      ),
      counts,
    );
  });

  test('a rest is the same in one piece or in two', () => {
    const [one, two] = [freshFibres(), freshFibres()];
    const plan = {
      exercise: exercises.general,
      scale: scaleOf(exercises.general),
      load: 0.8,
      range: [0, 1] as const,
      tempo: defaultTempo,
      cap: 400,
      tolerance: 1,
      rule: 'clamp' as const,
    };
    performBout(one, plan);
    performBout(two, plan);
    rest(one, 90);
    rest(two, 30);
    rest(two, 60);
    expect(Math.abs(capacity(one) - capacity(two))).toBeLessThan(1e-12);
  });

  test('a crowd is the same for the same seed, another for another', () => {
    const crowd = (seed: number) =>
      wholeCrowd({ session: { exercise: 'bench', bouts: [{ load: 0.8 }] }, lifters: 40, seed });
    expect(crowd(7)).toEqual(crowd(7));
    expect(crowd(7)).not.toEqual(crowd(8));
  });
});
