import { anything, array, assert, double, oneof, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGuesses, serializeGuesses } from '../../src/guesses/storedGuesses.ts';

const anyGuess = oneof(
  string(),
  double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);

describe('stored guesses', () => {
  test('are parsed as they were serialized', () => {
    assert(
      property(array(tuple(string(), record({ first: anyGuess, last: anyGuess }))), (rows) => {
        const kept = new Map(rows);
        expect(parseGuesses(JSON.parse(JSON.stringify(serializeGuesses(kept))))).toEqual(kept);
      }),
    );
  });

  test('parsing drops stored values that are not guesses', () => {
    assert(
      property(anything(), (value) => {
        const read = parseGuesses(value);
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
    expect(parseGuesses(value).size).toBe(0);
  });
});
