import { describe, expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import { continuum } from '../../src/model/method.ts';
import { restedPool } from '../../src/model/pool.ts';
import type { Variant } from '../../src/model/variant.ts';
import { reference } from '../fixtures/reference.ts';

/** What is changed in each recorded run, by its name in the fixture. */
const variants: Record<string, Variant> = {
  published: {},
  no_rate_adaptation: { adaptation: false },
  no_CT_slowing: { slowing: false },
  neither: { adaptation: false, slowing: false },
  'RR=30': { pool: { thresholdRange: 30 } },
  'RR=67': { pool: { thresholdRange: 67 } },
  'FAT_range=300': { pool: { fatigabilityRange: 300 } },
  'n=60': { pool: { motorUnits: 60 } },
  'n=30': { pool: { motorUnits: 30 } },
  peakrate_linear_in_unit_index: { pool: { peakRateAlong: 'units' } },
  'linear_gain_exactly_0.3': { pool: { fusionSlope: 0.3 } },
  no_first_sample_skip_and_duration_i_minus_j: { method: { quirks: false } },
  'dt=0.05s_clean': { method: { quirks: false, samplesPerSecond: 20 } },
  'dt=0.2s_clean': { method: { quirks: false, samplesPerSecond: 5 } },
  'dt=0.5s_clean': { method: { quirks: false, samplesPerSecond: 2 } },
  'dt=1s_clean': { method: { quirks: false, samplesPerSecond: 1 } },
  'E_grid=0.1': { method: { excitationSteps: 10 } },
};
const oneFrame = 1e6;

describe('with one thing changed, the published code and ours change alike', () => {
  test('every recorded change is tried', () => {
    expect(Object.keys(variants).sort()).toEqual(Object.keys(reference.sensitivity).sort());
  });

  test.each(Object.entries(variants))('%s', (name, variant) => {
    const { fullForce, fullExcitation } = restedPool(variant.pool);
    expect(fullForce).toBeCloseTo(reference.sensitivity_fmax[name]!, 8);
    expect(fullExcitation).toBeCloseTo(reference.sensitivity_emax[name]!, 12);
    for (const [target, seconds] of Object.entries(reference.sensitivity[name]!))
      expect(hold(Number(target) / 100, oneFrame, variant).limitSeconds, `${target} %`).toBe(seconds);
  });
});

describe('with any excitation allowed, and not only steps of a grid', () => {
  test.each(Object.entries(reference.continuous_E_endurance_s))(
    '%s per cent lasts %d s',
    (target, seconds) => {
      const variant = { method: { excitationSteps: continuum } };
      expect(hold(Number(target) / 100, oneFrame, variant).limitSeconds).toBe(seconds);
    },
  );
});
