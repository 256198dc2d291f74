import { describe, expect, test } from 'vitest';
import { duration, percent, printed } from '../src/typography/number.ts';

describe('printed numbers', () => {
  test.each([
    [1075, undefined, '1\u202f075'],
    [-0.41, undefined, '−0.41'],
    [-0, undefined, '0'],
    [-0.04, 1, '0.0'],
    [95.5, 0, '96'],
    [12345.6, 1, '12\u202f345.6'],
  ])('%s with %s decimals is %s', (value, decimals, text) => {
    expect(printed(value, decimals)).toBe(text);
  });

  test('keep their unit on the same line', () => {
    expect(percent(0.686)).toBe('69\u00a0%');
    expect(duration(95.5)).toBe('95.5\u00a0s');
    expect(duration(511.5)).toBe('8\u00a0min 32\u00a0s');
  });
});
