import { describe, expect, test } from 'vitest';
import { preset, scenarioOf } from '../../src/figures/preset.ts';

const row = {
  id: 'a-hold',
  figure: 'hold',
  title: 'A hold',
  published: '2026-11-23',
  values: { target: 60 },
};

describe('a preset', () => {
  test('fills in what it does not name', () => {
    expect(scenarioOf({ figure: 'hold', values: {} })).toEqual({ target: 50 });
    expect(scenarioOf(preset.parse(row))).toEqual({ target: 60 });
  });

  test.each([
    [
      { ...row, id: 'set' },
      'set is the name of a figure, and what others embed of the two would have one address; give the preset another',
    ],
    [{ ...row, values: { load: 60 } }, 'hold has no field load; it has target'],
    [{ ...row, values: { target: 600 } }, '600 is outside 10 to 100; choose a value inside'],
    [{ ...row, values: { target: 'half' } }, '“half” is not a number; choose a value inside'],
  ])('refuses what its figure does not know', (bad, message) => {
    expect(preset.safeParse(bad).error?.issues[0]?.message).toBe(message);
  });
});
