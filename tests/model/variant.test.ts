import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import { constantExcitation } from '../../src/model/tasks.ts';
import type { Variant } from '../../src/model/variant.ts';
import { runs } from '../fuzz.ts';

// Runs of the authors' script with a part of it switched off.
describe('a part left out of the model changes how long a force lasts', () => {
  test.each<[name: string, variant: Variant, target: number, seconds: number]>([
    ['adaptation', { adaptation: false }, 0.2, 557.4],
    ['adaptation', { adaptation: false }, 0.3, 306.5],
    ['adaptation', { adaptation: false }, 0.5, 127.3],
    ['adaptation', { adaptation: false }, 0.8, 37.6],
    ['slowing', { slowing: false }, 0.2, 499.1],
    ['slowing', { slowing: false }, 0.3, 259.7],
    ['slowing', { slowing: false }, 0.5, 82.8],
    ['slowing', { slowing: false }, 0.8, 12.7],
    ['both', { adaptation: false, slowing: false }, 0.2, 553.2],
    ['both', { adaptation: false, slowing: false }, 0.3, 302.5],
    ['both', { adaptation: false, slowing: false }, 0.5, 124.4],
    ['both', { adaptation: false, slowing: false }, 0.8, 31.9],
  ])('without %s (%o), %d of maximum lasts %d s', (_, variant, target, seconds) => {
    expect(hold(target, 1e6, variant).limitSeconds).toBe(seconds);
  });

  test('adaptation never makes a hold last longer', () => {
    assert(
      property(double({ min: 0.4, max: 1, noNaN: true }), (target) => {
        const published = hold(target, 1e6).limitSeconds!;
        expect(hold(target, 1e6, { adaptation: false }).limitSeconds!).toBeGreaterThanOrEqual(published);
      }),
      { numRuns: Math.min(runs, 50) },
    );
  });
});

describe('full drive with no fatigue at all', () => {
  const { frames } = constantExcitation(67, 600, { variant: { fatigue: false } });
  const forceAt = (seconds: number) => frames.find((frame) => frame.seconds === seconds)!.force;

  test.each([
    [5, 0.94, 2],
    [22, 0.79, 2],
    [600, 0.661, 3],
  ])('gives after %d s %d of the maximum, by adaptation alone', (seconds, force, digits) => {
    expect(forceAt(seconds)).toBeCloseTo(force, digits);
  });

  test('leaves every unit its strength', () => {
    expect(new Set(frames.at(-1)!.strengthByUnit)).toEqual(new Set([1]));
  });
});
