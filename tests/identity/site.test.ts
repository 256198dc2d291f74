import { describe, expect, test } from 'vitest';
import { authorsOf, holdersOf } from '../../src/identity/credit.ts';
import { addressOf, isPreview, placeOf } from '../../src/identity/site.ts';

describe('the address of the site', () => {
  test.each([
    ['https://a.example', 'https://b.example', 'https://a.example'],
    [undefined, 'https://b.example', 'https://b.example'],
    [undefined, undefined, 'https://beyond-failure.example'],
  ])('with SITE_URL %s and %s in the facts is %s', (SITE_URL, address, expected) => {
    expect(addressOf({ SITE_URL }, { address })).toBe(expected);
  });
});

describe('the place that a build is for', () => {
  test.each(['https://a.example', 'https://a.example/', 'http://127.0.0.1:4321'])('may be %s', (SITE_URL) =>
    expect(placeOf({ SITE_URL })).toBe(SITE_URL),
  );

  test.each([
    ['https://someone.example/beyond-failure/', 'has a path, and the pages stand at the root of their host'],
    ['https://someone.example/a%2fb', 'has a path'],
    ['https://example.org/?x=1', 'says more than a host'],
    ['https://example.org/#top', 'says more than a host'],
    ['https://name:word@example.org/', 'says more than a host'],
    ['ftp://example.org/', 'does not begin with https:'],
    ['javascript:alert(1)', 'does not begin with https:'],
    ['example.org', 'is not an address'],
    ['', 'is not an address'],
  ])('may not be “%s”', (SITE_URL, wrong) =>
    expect(() => placeOf({ SITE_URL })).toThrow(`“${SITE_URL}”, ${wrong}`),
  );

  test.each([
    ['1', true],
    ['', false],
    [undefined, false],
  ])('with SITE_PREVIEW %j is a preview: %j', (SITE_PREVIEW, expected) =>
    expect(isPreview({ SITE_PREVIEW })).toBe(expected),
  );
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
