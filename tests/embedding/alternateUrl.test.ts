import { expect, test } from 'vitest';
import { alternateUrl } from '../../src/embedding/alternateUrl.ts';

const original = '/_astro/island.8I6hFUmt.js';

test('each attempt has its own URL for the same file, and for its relative imports', () => {
  const addresses = Array.from({ length: 31 }, (_, index) => alternateUrl(original, index + 1));
  const beside = (address: string) => new URL('./react.js', `https://site.example${address}`).pathname;
  expect(new Set([original, ...addresses].map(beside)).size).toBe(32);
  for (const address of addresses) expect(decodeURIComponent(address)).toBe(original);
  expect(addresses[0]).toBe('/_%61stro/island.8I6hFUmt.js');
});

test('a URL that is spelled in another way already gets a new spelling', () => {
  expect(alternateUrl(alternateUrl(original, 3), 4)).toBe(alternateUrl(original, 4));
  expect(alternateUrl(alternateUrl(original, 3), 0)).toBe(original);
});

test('only the folder of the script is spelled in another way', () => {
  expect(alternateUrl('https://site.example/base/_astro/a.js', 1)).toBe(
    'https://site.example/base/_%61stro/a.js',
  );
});
