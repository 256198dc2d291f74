import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recording } from '../../src/model/isometric.ts';
import { constantExcitation, intermittent, ramp, steps } from '../../src/model/tasks.ts';
import { reference } from '../fixtures/reference.ts';
import { runs } from '../fuzz.ts';
import { expectEnd, expectTrace } from './agree.ts';

const published = (name: string) => reference.tasks.find((row) => row.name === name)!;
const few = { numRuns: Math.min(runs, 25) };

/** The same run with fewer frames tells the same story to the bit. */
function expectSame(some: Recording, every: Recording): void {
  const bySecond = new Map(every.frames.map((frame) => [frame.seconds, frame]));
  for (const frame of some.frames) expect(frame).toEqual(bySecond.get(frame.seconds));
  expect(some.limits).toEqual(every.limits);
  expect(some.workSeconds).toBe(every.workSeconds);
}

describe('a held force with pauses', () => {
  test.each([
    ['intermittent_50_10on_5off', 'runs on'],
    ['intermittent_50_10on_5off_adaptation_reset', 'restarts after a pause'],
  ] as const)('%s fails when it should (the clock of adaptation %s)', (name, adaptationClock) => {
    const { endurance_s, on_time_s, trace, at_end } = published(name);
    const recording = intermittent(0.5, 10, 5, { variant: { adaptationClock } });
    expect(recording.limitSeconds).toBe(endurance_s);
    expect(recording.workSeconds).toBe(on_time_s);
    expectTrace(recording, trace);
    expectEnd(recording, at_end, adaptationClock === 'restarts after a pause');
  });
});

describe('a constant excitation', () => {
  test('of 40 gives the published force for 200 s', () => {
    const { trace, at_end } = published('constant_excitation_40');
    const recording = constantExcitation(40, 200);
    expectTrace(recording, trace);
    expectEnd(recording, at_end);
    expect(recording.limitSeconds).toBeUndefined();
  });
});

describe('a ramp', () => {
  test('asks for force in proportion to time, and ends where the muscle cannot follow', () => {
    assert(
      property(
        double({ min: 0.1, max: 1, noNaN: true }),
        integer({ min: 1, max: 150 }),
        (target, seconds) => {
          const { frames, limitSeconds } = ramp(target, seconds);
          for (const frame of frames)
            expect(frame.demand).toBeCloseTo((frame.seconds / seconds) * target, 12);
          for (const frame of frames.slice(0, -1))
            expect(frame.capacity).toBeGreaterThanOrEqual(frame.demand);
          const end = frames.at(-1)!;
          expect(end.seconds).toBe(limitSeconds ?? seconds);
          expect(end.capacity < end.demand).toBe(limitSeconds !== undefined);
        },
      ),
      few,
    );
  });

  test('fails later when it rises more slowly', () => {
    const limits = [10, 20, 50, 100].map((seconds) => ramp(1, seconds).limitSeconds!);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
  });

  test('is the same however many frames are kept', () => {
    assert(
      property(integer({ min: 1, max: 50 }), (samplesPerFrame) => {
        expectSame(ramp(1, 30, { samplesPerFrame }), ramp(1, 30));
      }),
      few,
    );
  });
});

describe('forces held to their limit in turn', () => {
  const targets = array(double({ min: 0.35, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });

  test('each have a limit, one after the other, and end with less capacity than they need', () => {
    assert(
      property(targets, (asked) => {
        const { limits, limitSeconds, frames } = steps(asked, { samplesPerFrame: 1e6 });
        expect(limits.map(({ frame }) => frame.demand)).toEqual(asked);
        expect(limits[0]!.seconds).toBe(limitSeconds);
        for (const [stage, { seconds, frame }] of limits.entries()) {
          expect(frame.seconds).toBe(seconds);
          expect(frame.capacity).toBeLessThan(asked[stage]!);
          expect(frame.recruited).toBe(120);
          if (stage > 0) expect(seconds).toBeGreaterThan(limits[stage - 1]!.seconds);
        }
        expect(frames.at(-1)).toBe(limits.at(-1)!.frame);
      }),
      few,
    );
  });

  test('begin the next force with the sample after a limit, with the muscle as it is', () => {
    const { limits, frames } = steps([0.8, 0.6, 0.4]);
    expect(limits[0]!.seconds).toBe(14.8);
    for (const { seconds, frame } of limits.slice(0, -1)) {
      const next = frames[frames.indexOf(frame) + 1]!;
      expect(next.seconds).toBeCloseTo(seconds + 0.1, 12);
      expect(next.demand).toBeLessThan(frame.demand);
      // The failing sample costs force like any other.
      for (const [unit, strength] of next.strengthByUnit.entries())
        expect(strength).toBeLessThan(frame.strengthByUnit[unit]!);
    }
  });

  test('count the samples that the variant asks for, and their times', () => {
    const variant = { method: { samplesPerSecond: 20 } };
    expect(ramp(1, 1, { variant }).frames.map(({ seconds }) => seconds)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index + 1) / 20),
    );
    const { frames, workSeconds } = intermittent(0.9, 1, 1, { variant });
    expect(frames.findIndex(({ demand }) => demand === 0)).toBe(20);
    expect(workSeconds).toBe(frames.filter(({ demand }) => demand > 0).length / 20);
  });

  test('end a sample later when a force is asked for again', () => {
    const [first, second] = steps([0.7, 0.7]).limits;
    expect(second!.seconds - first!.seconds).toBeCloseTo(0.1, 12);
  });

  test('are the same however many frames are kept', () => {
    assert(
      property(targets, integer({ min: 2, max: 50 }), (asked, samplesPerFrame) => {
        expectSame(steps(asked, { samplesPerFrame }), steps(asked));
      }),
      { numRuns: Math.min(runs, 10) },
    );
  });
});

test.each([
  ['target', () => ramp(1.1, 10), '1.1'],
  ['seconds', () => ramp(1, 0), '0'],
  ['target', () => steps([0.5, Number.NaN]), 'NaN'],
  ['target', () => intermittent(0, 10, 5), '0'],
  ['seconds', () => intermittent(0.5, 10, Number.POSITIVE_INFINITY), 'Infinity'],
  ['excitation', () => constantExcitation(67.5, 10), '67.5'],
])('an unusable %s is refused', (name, run, value) => {
  expect(run).toThrow(`invalid ${name}: ${value}`);
});

test('no forces at all are refused', () => {
  expect(() => steps([])).toThrow('missing targets');
});
