import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/figures/questions.ts';
import { readQuery } from '../../src/scenario/readQuery.ts';

describe('a query of 100 000 characters', () => {
  const fields = fieldsOf('partials');
  test.each([
    'load=81&',
    'load=8',
    ')',
    '%',
    '%25',
    '%2525',
    'a=b?',
    '?',
    '&amp;',
    'amp;',
    '%26load%3D',
    'load=%3D',
    'a%3D',
    '#',
    '<',
    'lod=1&',
    'exercise=a%20b',
    '=',
    '\u200b',
    '+',
  ])('made of %s is read, and what is said of it stays short', (part) => {
    for (const before of ['', 'load=', 'exercise=bench&'])
      for (const after of ['', 'a', '%', '&load=60']) {
        const { notes } = readQuery(`?${before}${part.repeat(100_000 / part.length)}${after}`, fields);
        expect(notes.join(' ').length).toBeLessThan(1500);
      }
  });
});
