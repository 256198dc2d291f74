import { expect, test } from 'vitest';
import { otherAddress } from '../../src/embedding/otherAddress.ts';

const usual = '/_astro/island.8I6hFUmt.js';

test('each attempt has an address of its own for the same file, and for what it imports beside itself', () => {
  const addresses = Array.from({ length: 31 }, (_, index) => otherAddress(usual, index + 1));
  const beside = (address: string) => new URL('./react.js', `https://site.example${address}`).pathname;
  expect(new Set([usual, ...addresses].map(beside)).size).toBe(32);
  for (const address of addresses) expect(decodeURIComponent(address)).toBe(usual);
  expect(addresses[0]).toBe('/_%61stro/island.8I6hFUmt.js');
});

test('an address that is spelled in another way already is spelled anew', () => {
  expect(otherAddress(otherAddress(usual, 3), 4)).toBe(otherAddress(usual, 4));
  expect(otherAddress(otherAddress(usual, 3), 0)).toBe(usual);
});

test('only the folder of the script is spelled in another way', () => {
  expect(otherAddress('https://site.example/base/_astro/a.js', 1)).toBe(
    'https://site.example/base/_%61stro/a.js',
  );
});
