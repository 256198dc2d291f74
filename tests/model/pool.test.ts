import { describe, expect, test } from 'vitest';
import { parameters } from '../../src/model/parameters.ts';
import { publishedPool } from '../../src/model/pool.ts';
import { firingRateHz } from '../../src/model/rate.ts';
import { reference } from '../fixtures/reference.ts';

const pool = publishedPool;
const { units, meta } = reference;

test('the published numbers are those of the authors’ script', () => {
  const value = (name: keyof typeof parameters) => parameters[name].value;
  expect({
    n: value('motorUnits'),
    RP: value('forceRange'),
    RR: value('thresholdRange'),
    g: value('rateGain'),
    minR_hz: value('minRate'),
    maxR1_hz: value('peakRateFirst'),
    maxRn_hz: value('peakRateLast'),
    CT1_ms: 1000 * value('contractionTimeFirst'),
    CT_range: value('contractionTimeRange'),
    FAT_range: value('fatigabilityRange'),
    fat_max_per_s: value('fatigabilityLast'),
    phi: value('adaptationSize'),
    d_hz: value('adaptationOffset'),
    tau_s: value('adaptationTime'),
    psi: value('slowing'),
  }).toEqual(meta.parameters);
  expect(value('samplesPerSecond')).toBe(meta.fs_hz);
  expect(1 / value('excitationSteps')).toBe(meta.excitation_grid);
});

describe('the rested pool', () => {
  test.each([
    ['fused force', pool.forceByUnit, units.P],
    ['threshold', pool.thresholdByUnit, units.RTE],
    ['peak rate', pool.peakRateHzByUnit, units.maxR_hz],
    ['contraction time', pool.contractionByUnit.map((seconds) => seconds * 1000), units.CT_ms],
    ['fusion at peak rate', pool.peakFusionByUnit, units.NF_max_rested],
    [
      'greatest force',
      pool.forceByUnit.map((force, unit) => force * pool.peakFusionByUnit[unit]!),
      units.F_max_rested,
    ],
    ['fatigability', pool.fatigabilityByUnit, units.fat_abs_per_s],
    [
      'fatigability as a share',
      pool.fatigabilityByUnit.map((lost, unit) => lost / pool.forceByUnit[unit]!),
      units.fat_rel_per_s,
    ],
    ['share of adaptation', pool.adaptationByUnit, units.adapt_weight],
  ])('has the published %s of all 120 units', (_, actual, expected) => {
    expect(actual).toHaveLength(120);
    for (const [unit, value] of expected.entries())
      expect(Math.abs(actual[unit]! - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, value));
  });

  test('recruits its last unit at exactly 50, or that unit would come one step late', () => {
    expect(pool.thresholdByUnit[119]).toBe(50);
  });

  test('brings each unit to its peak rate at the published excitation, and not before', () => {
    for (const [unit, excitation] of units.E_saturation.entries()) {
      const peakHz = pool.peakRateHzByUnit[unit]!;
      const rateHz = (at: number) => firingRateHz(at, pool.thresholdByUnit[unit]!, peakHz);
      expect(rateHz(excitation - 1e-9)).toBeLessThan(peakHz);
      expect(rateHz(excitation + 1e-9)).toBe(peakHz);
    }
  });

  test('gives the published maximum at full excitation', () => {
    expect(pool.fullExcitation).toBe(meta.Emax);
    expect(Math.abs(pool.fullForce - meta.Fmax)).toBeLessThanOrEqual(1e-9);
    expect(pool.forceByUnit.reduce((sum, force) => sum + force)).toBeCloseTo(meta.sum_P, 9);
  });
});
