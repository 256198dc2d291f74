import { anything, array, assert, double, oneof, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKept, rowsOf } from '../../src/guesses/kept.ts';

const anyGuess = oneof(
  string(),
  double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);

describe('guesses that are kept', () => {
  test('come back as they were', () => {
    assert(
      property(array(tuple(string(), record({ first: anyGuess, last: anyGuess }))), (rows) => {
        const kept = new Map(rows);
        expect(readKept(JSON.parse(JSON.stringify(rowsOf(kept))))).toEqual(kept);
      }),
    );
  });

  test('are read from anything that may stand there, without what is no guess', () => {
    assert(
      property(anything(), (value) => {
        const read = readKept(value);
        for (const [question, { first, last }] of read)
          expect([question, first, last].every((part) => ['string', 'number'].includes(typeof part))).toBe(
            true,
          );
      }),
    );
  });

  test.each([
    undefined,
    null,
    '',
    { a: 1 },
    [['Why?']],
    [['Why?', ['yes']]],
    [['Why?', ['yes', null]]],
    [[1, ['a', 'a']]],
  ])('%j holds none', (value) => {
    expect(readKept(value).size).toBe(0);
  });
});
