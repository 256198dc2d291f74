import { describe, expect, test } from 'vitest';
import { firingRateHz } from '../../src/model/rate.ts';

describe('the firing rate of a unit', () => {
  test('is nothing just below its threshold and 8 Hz at it', () => {
    expect(firingRateHz(19.99, 20, 30)).toBe(0);
    expect(firingRateHz(20, 20, 30)).toBe(8);
  });

  test('grows by 1 Hz with each unit of excitation, up to its peak', () => {
    expect(firingRateHz(25, 20, 30)).toBe(13);
    expect(firingRateHz(60, 20, 30)).toBe(30);
  });
});
