import { describe, expect, test } from 'vitest';
import { restedPool } from '../../src/model/pool.ts';
import { reference } from '../fixtures/reference.ts';

const pool = restedPool();

describe('the rested pool', () => {
  test.each([
    ['force', pool.forceByUnit, reference.units.P],
    ['threshold', pool.thresholdByUnit, reference.units.RTE],
    ['peak rate', pool.peakRateHzByUnit, reference.units.maxR_hz],
    ['contraction time', pool.contractionByUnit.map((seconds) => seconds * 1000), reference.units.CT_ms],
    ['fusion at peak rate', pool.peakFusionByUnit, reference.units.NF_max_rested],
    ['fatigability', pool.fatigabilityByUnit, reference.units.fat_abs_per_s],
    ['share of adaptation', pool.adaptationByUnit, reference.units.adapt_weight],
  ])('has the published %s of all 120 units', (_, actual, expected) => {
    expect(actual).toHaveLength(120);
    for (const [unit, value] of expected.entries())
      expect(Math.abs(actual[unit]! - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, value));
  });

  test('wakes its last unit at exactly 50, or that unit would come one step late', () => {
    expect(pool.thresholdByUnit[119]).toBe(50);
  });

  test('gives the published maximum at full excitation', () => {
    expect(pool.fullExcitation).toBe(reference.meta.Emax);
    expect(Math.abs(pool.fullForce - reference.meta.Fmax)).toBeLessThanOrEqual(1e-9);
  });
});
