import { describe, expect, test } from 'vitest';
import { isometric } from '../../src/model/isometric.ts';
import { publishedPool } from '../../src/model/pool.ts';
import { recoveryByUnit } from '../../src/model/recoveryRate.ts';
import { constantExcitation } from '../../src/model/tasks.ts';
import type { Variant } from '../../src/model/variant.ts';
import { reference } from '../fixtures/reference.ts';
import { near } from './agree.ts';

const pool = publishedPool;
const { pymuscle } = reference;
const method = { quirks: false };

/** Full drive for 100 s, then none for 600 s, and one sample more to see what the last one did. */
const workThenRest = (variant: Variant) =>
  isometric({
    demandAt: (sample) => (sample <= 1000 ? pool.fullExcitation : 0),
    asks: 'excitation',
    stopAtLimit: false,
    maxSeconds: 700.1,
    variant: { adaptation: false, method, ...variant },
  });

describe('another public implementation, pymuscle,', () => {
  test('gives the same force at a constant excitation, without a first sample that is free', () => {
    const { t, force_arb_every_1s } = pymuscle['PotvinFuglevandMuscle_E40_dt0.1_200s'];
    const { frames } = constantExcitation(40, 200, { variant: { method } });
    const bySecond = new Map(frames.map((frame) => [frame.seconds, frame]));
    for (const [index, seconds] of t.entries())
      near(bySecond.get(seconds)!.force * pool.fullForce, force_arb_every_1s[index], `force at ${seconds} s`);
  });

  test('has the same rates of recovery', () => {
    const rates = recoveryByUnit(pool);
    for (const [unit, rate] of rates.entries()) {
      near(rate, pymuscle.StandardMuscle_recovery_rates_per_s[unit], `unit ${unit + 1}`);
      near(
        rate / pool.forceByUnit[unit]!,
        pymuscle.StandardMuscle_recovery_rel_per_s[unit],
        `unit ${unit + 1}`,
      );
    }
  });

  test('tires and recovers alike through 100 s of full drive and 600 s of rest', () => {
    const { t, output, capacity_unweighted } = pymuscle.StandardMuscle_100s_max_then_600s_rest;
    const { frames } = workThenRest({ recovery: 'placeholder' });
    const { sum_P } = reference.meta;
    for (const [index, seconds] of t.entries()) {
      const at = frames.findIndex((frame) => frame.seconds === seconds);
      near((frames[at]!.force * pool.fullForce) / sum_P, output[index], `output at ${seconds} s`);
      const left = frames[at + 1]!.strengthByUnit.reduce(
        (sum, strength, unit) => sum + strength * pool.forceByUnit[unit]!,
        0,
      );
      near(left / sum_P, capacity_unweighted[index], `capacity after ${seconds} s`);
    }
  });
});

describe('recovery', () => {
  test.each<Variant>([{}, { recovery: 'none' }])('is nothing, unless asked for (%o)', (variant) => {
    const { frames } = workThenRest(variant);
    expect(frames.at(-1)!.strengthByUnit).toEqual(frames[1000]!.strengthByUnit);
  });

  test('never gives a unit more than it had when rested, however long the step', () => {
    const { frames } = workThenRest({
      recovery: 'placeholder',
      method: { quirks: false, samplesPerSecond: 1 / 350 },
    });
    for (const strength of frames.at(-1)!.strengthByUnit) expect(strength).toBeLessThanOrEqual(1);
  });
});
