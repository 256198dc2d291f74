import { describe, expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
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
};
const oneFrame = 1e6;

describe('with one thing changed, the published code and ours change alike', () => {
  test('every recorded change is tried', () => {
    expect(Object.keys(variants).sort()).toEqual(Object.keys(reference.sensitivity).sort());
  });

  test.each(Object.entries(variants))('%s', (name, variant) => {
    expect(restedPool(variant.pool).fullForce).toBeCloseTo(reference.sensitivity_fmax[name]!, 8);
    for (const [target, seconds] of Object.entries(reference.sensitivity[name]!))
      expect(hold(Number(target) / 100, oneFrame, variant).limitSeconds, `${target} %`).toBe(seconds);
  });
});
