import { array, assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/model/set/summary.ts';
import { runs } from '../../fuzz.ts';

describe('a summary', () => {
  // R: x <- c(1, 2, 3, 4, 10); mean 4, sd 3.535534, quantile(x, c(.05, .25, .5, .75, .95)) 1.2 2 3 4 8.8
  test('of 1, 2, 3, 4 and 10 is what R gives', () => {
    const { mean, sd, ...quantiles } = summarise([10, 1, 4, 2, 3]);
    expect(mean).toBe(4);
    expect(sd).toBeCloseTo(3.535534, 6);
    for (const [name, value] of Object.entries({ q05: 1.2, q25: 2, q50: 3, q75: 4, q95: 8.8 }))
      expect(quantiles[name as keyof typeof quantiles]).toBeCloseTo(value, 12);
  });

  test('has its quantiles in order, between the least and the greatest', () => {
    assert(
      property(array(double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { q05, q25, q50, q75, q95 } = summarise(values);
        const sorted = [Math.min(...values), q05, q25, q50, q75, q95, Math.max(...values)];
        for (const [index, value] of sorted.entries())
          if (index > 0) expect(value).toBeGreaterThanOrEqual(sorted[index - 1]! - 1e-6);
      }),
      { numRuns: runs },
    );
  });

  test('of no values is refused', () => {
    expect(() => summarise([])).toThrow('summarise needs at least one value');
  });
});
