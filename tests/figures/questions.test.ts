import { describe, expect, test } from 'vitest';
import { fieldsOf, readout } from '../../src/figures/questions.ts';
import { defaults } from '../../src/scenario/field.ts';

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

  // Of the same run: a number that is true of one moment says which, and one of the whole run does not.
  test.each([
    ['hold', { target: 50 }, 'last-unit-joins', 72],
    ['hold', { target: 50 }, 'effort-at-start', 0.1],
    ['hold', { target: 50 }, 'fibres-left', undefined],
  ] as const)('of %s %o: %s belongs to its moment', (figure, scenario, name, seconds) => {
    expect(readout(figure, scenario, name).seconds).toBe(seconds);
  });

  test('of a set: what is left at the end of the first bout belongs to its end', () => {
    const asked = { ...defaults(fieldsOf('set')), next: 'drop-50' };
    const ends = readout('set', asked, 'seconds');
    expect(readout('set', asked, 'could-still-give').seconds).toBe(ends.value);
    expect(readout('set', asked, 'effort-after').seconds).toBeGreaterThan(ends.value);
    expect(readout('set', asked, 'all-repetitions').seconds).toBeUndefined();
  });

  test('an unknown one is refused with what there is', () => {
    expect(() => readout('pool', { force: 5 }, 'pain')).toThrow(
      'unknown readout: pain; pool has recruited, effort',
    );
  });
});
