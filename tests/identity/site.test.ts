import { describe, expect, test } from 'vitest';
import { authorsOf, holdersOf } from '../../src/identity/credit.ts';
import { addressOf } from '../../src/identity/site.ts';

describe('the address of the site', () => {
  test.each([
    ['https://a.example', 'https://b.example', 'https://a.example'],
    [undefined, 'https://b.example', 'https://b.example'],
    [undefined, undefined, 'https://beyond-failure.example'],
  ])('with SITE_URL %s and %s in the facts is %s', (SITE_URL, address, expected) => {
    expect(addressOf({ SITE_URL }, { address })).toBe(expected);
  });
});

describe('credit', () => {
  test('goes to the site, and its rights to its authors, while nobody is named', () => {
    const unnamed = { name: 'Beyond Failure', authors: [] };
    expect(authorsOf(unnamed)).toEqual(['Beyond Failure']);
    expect(holdersOf(unnamed)).toEqual(['The authors of Beyond Failure']);
  });

  test('goes to the people who are named', () => {
    const named = { name: 'Beyond Failure', authors: ['Ada Example', 'Bo Example'] };
    expect(authorsOf(named)).toEqual(['Ada Example', 'Bo Example']);
    expect(holdersOf(named)).toEqual(['Ada Example', 'Bo Example']);
  });
});
