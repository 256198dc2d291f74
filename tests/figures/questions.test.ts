import { describe, expect, test } from 'vitest';
import { readout } from '../../src/figures/questions.ts';

describe('numbers of a run that prose may quote', () => {
  // Values of the published code, MODEL run at 50 % of maximum: 95.5 s, last unit at 72.0 s, 109 units at the start,
  // excitation 35.50 of 67, 68.63 % of fibre force at the limit.
  test.each([
    ['endurance', 95.5, 's'],
    ['last-unit-joins', 72, 's'],
    ['recruited-at-start', 109, 'units'],
    ['effort-at-start', 355 / 67, 'of 10'],
    ['fibres-left', 68.63, '%'],
  ])('of a hold at half: %s', (name, value, unit) => {
    const found = readout('hold', { target: 50 }, name);
    expect(found.unit).toBe(unit);
    expect(found.value).toBeCloseTo(value, 2);
  });

  test('an unknown one is refused with what there is', () => {
    expect(() => readout('pool', { force: 5 }, 'pain')).toThrow(
      'unknown readout: pain; pool has recruited, effort',
    );
  });
});
