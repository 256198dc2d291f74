import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressToRead } from '../../../src/exports/film/address.ts';
import { runs } from '../../fuzz.ts';

const url = 'https://site.example/figures/set/?load=80&next=drop%3A20%2Crest%3A30&tempo=4';
const within = (most: number) => addressToRead(url, (line) => line.length <= most);

test('an address on a film is the place and all settings, where they fit', () => {
  expect(within(100)).toBe('site.example/figures/set/?load=80&next=drop:20,rest:30&tempo=4');
  expect(addressToRead('https://site.example/figures/set/', () => true)).toBe('site.example/figures/set/');
});

test('an address that is too long loses its last settings first, and says so', () => {
  expect(within(60)).toBe('site.example/figures/set/?load=80&next=drop:20,rest:30&…');
  expect(within(40)).toBe('site.example/figures/set/?load=80&…');
  expect(within(34)).toBe('site.example/figures/set/?load=…');
  expect(within(27)).toBe('site.example/figures/set/');
  expect(within(12)).toBe('site.example');
});

test('an address on a film without an ellipsis leads to the same settings', () => {
  const settings = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 }), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(settings, (values) => {
      const asked = new URL(`https://site.example/figures/set/?${new URLSearchParams(values)}`);
      const read = new URL(`https://${addressToRead(asked.href, () => true)}`);
      expect([...read.searchParams]).toEqual([...asked.searchParams]);
    }),
    { numRuns: runs },
  );
});
