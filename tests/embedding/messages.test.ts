import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightIn, secretIn, stateIn, stateOf } from '../../src/embedding/messages.ts';

const height = (more: object) =>
  heightIn({ type: 'beyond-failure:height', version: 1, height: 400, ...more });

describe('a height message', () => {
  test('is read as it was written', () => expect(height({})).toBe(400));

  test.each([
    { height: '400' },
    { height: 0 },
    { height: -400 },
    { height: Number.NaN },
    { height: Number.POSITIVE_INFINITY },
    { height: undefined },
    { version: 2 },
    { type: 'height' },
  ])('not when it says %o', (more) => expect(height(more)).toBeUndefined());

  test('is undefined for anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(heightIn(data)).toBeUndefined();
        expect(stateIn(data)).toBeUndefined();
      }),
    );
  });
});

test('a state message is read as it was written', () => {
  expect(stateIn(stateOf('hold', '?target=30'))).toEqual(stateOf('hold', '?target=30'));
  expect(stateIn({ ...stateOf('hold', ''), figure: 1 })).toBeUndefined();
  expect(stateIn({ ...stateOf('hold', ''), version: 2 })).toBeUndefined();
});

test.each([
  ['#?secret=a1B2c3D4e5', 'a1B2c3D4e5'],
  ['#?x=1&secret=abc', 'abc'],
  ['#secret=abc', undefined],
  ['#?secret=', undefined],
  ['#?secretly=abc', undefined],
  ['', undefined],
])('behind the address, %s holds the secret %s', (hash, secret) => expect(secretIn(hash)).toBe(secret));
