import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import { reference } from '../fixtures/reference.ts';
import { runs } from '../fuzz.ts';
import { expectEnd, expectTrace } from './agree.ts';

describe('a held force', () => {
  test.each(reference.constant)(
    'of $target_pct % lasts $endurance_s s, and every sample agrees with the published code',
    ({ target_pct, endurance_s, trace, at_limit }) => {
      const recording = hold(target_pct / 100);
      expect(recording.limitSeconds).toBe(endurance_s);
      expectTrace(recording, trace);
      expectEnd(recording, at_limit);
    },
  );

  // Endurance times of Potvin and Fuglevand 2017, as others report them from the paper.
  test.each([
    [20, 511.5],
    [50, 95.5],
    [80, 14.8],
  ])('of %s per cent fails after the published %s s', (target, seconds) => {
    expect(hold(target / 100, 1000).limitSeconds).toBe(seconds);
  });

  const targets = double({ min: 0.45, max: 1, noNaN: true });
  const many = { numRuns: Math.min(runs, 200) };

  test('never lasts longer when more is asked', () => {
    assert(
      property(targets, targets, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(hold(less, 1e6).limitSeconds!).toBeGreaterThanOrEqual(hold(more, 1e6).limitSeconds!);
      }),
      many,
    );
  });

  test('is the same to the bit each time, however many frames are kept', () => {
    assert(
      property(targets, integer({ min: 1, max: 50 }), (target, samplesPerFrame) => {
        const every = hold(target, 1);
        const some = hold(target, samplesPerFrame);
        const bySecond = new Map(every.frames.map((frame) => [frame.seconds, frame]));
        for (const frame of some.frames) expect(frame).toEqual(bySecond.get(frame.seconds));
        expect(some.limitSeconds).toBe(every.limitSeconds);
      }),
      { numRuns: Math.min(runs, 25) },
    );
  });

  test('keeps capacities between 0 and 1, recruits in order, and never gives force back', () => {
    assert(
      property(targets, (target) => {
        let strength: Float64Array | undefined;
        for (const frame of hold(target, 7).frames) {
          for (const capacity of [frame.capacity, frame.capacityAsCoded, frame.capacityOfFibres]) {
            expect(capacity).toBeGreaterThanOrEqual(0);
            expect(capacity).toBeLessThanOrEqual(1 + 1e-12);
          }
          for (const [unit, rate] of frame.rateHzByUnit.entries()) {
            expect(rate > 0).toBe(unit < frame.recruited);
            expect(frame.strengthByUnit[unit]!).toBeLessThanOrEqual(strength?.[unit] ?? 1);
          }
          strength = frame.strengthByUnit;
        }
      }),
      { numRuns: Math.min(runs, 25) },
    );
  });

  test.each([0, -0.5, 1.01, Number.NaN])('refuses a target of %s', (target) => {
    expect(() => hold(target)).toThrow(`invalid target: ${target}`);
  });
});
