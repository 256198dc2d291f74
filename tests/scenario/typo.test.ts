import { expect, test } from 'vitest';
import { isTypoOf } from '../../src/scenario/typo.ts';

test.each([
  ['load', 'laod', true],
  ['load', 'lod', true],
  ['load', 'loads', true],
  ['load', 'lead', true],
  ['load', 'ladd', false],
  ['load', 'lang', false],
  ['exercise', 'excercise', true],
  ['exercise', 'exercize', true],
  ['exercise', 'exersice', true],
  ['exercise', 'exception', false],
  ['to', 't', false],
  ['to', 'too', false],
  ['rest', 'ref', false],
  ['seed', 'utm_seed', false],
  ['load', '', false],
])('for %s, %s is a slip: %s', (word, asked, is) => expect(isTypoOf(word, asked)).toBe(is));
