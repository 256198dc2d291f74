import { describe, expect, test } from 'vitest';
import {
  capitalised,
  decimalsOf,
  duration,
  formatNumber,
  inWords,
  percent,
  pluralize,
  roundDuration,
} from '../src/typography/number.ts';

test.each([
  [7, 0],
  [0.95, 2],
  [-1.5, 1],
])('%s has %s decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));

describe('printed numbers', () => {
  test.each([
    [1075, undefined, '1\u202f075'],
    [-0.41, undefined, '−0.41'],
    [-0, undefined, '0'],
    [-0.04, 1, '0.0'],
    [95.5, 0, '96'],
    [12345.6, 1, '12\u202f345.6'],
  ])('%s with %s decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test('keep their unit on the same line', () => {
    expect(percent(0.686)).toBe('69\u00a0%');
    expect(duration(15.5)).toBe('15.5\u00a0s');
    expect(duration(511.5)).toBe('8\u00a0min 32\u00a0s');
  });
});

test('times are told in minutes and seconds from 90 s on, to the tenth as well as in whole seconds', () => {
  expect([0, 89.94, 89.96, 160.7, 240].map(duration)).toEqual([
    '0.0\u00a0s',
    '89.9\u00a0s',
    '1\u00a0min 30\u00a0s',
    '2\u00a0min 41\u00a0s',
    '4\u00a0min 0\u00a0s',
  ]);
  expect([0, 60, 89.4, 89.6, 120, 330].map(roundDuration)).toEqual([
    '0\u00a0s',
    '1\u00a0min',
    '89\u00a0s',
    '1\u00a0min 30\u00a0s',
    '2\u00a0min',
    '5\u00a0min 30\u00a0s',
  ]);
});

test('small counts are words, and a sentence begins with a capital', () => {
  expect([0, 3, 12].map(inWords)).toEqual(['no', 'three', '12']);
  expect(capitalised('three sets')).toBe('Three sets');
});

test('what is counted is one or many', () => {
  expect([0, 1, 2, 12].map((count) => pluralize(count, 'trial'))).toEqual([
    'no trials',
    'one trial',
    'two trials',
    '12 trials',
  ]);
  expect(pluralize(2, 'study', 'studies')).toBe('two studies');
});
