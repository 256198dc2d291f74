import { expect, test } from 'vitest';
import { lostAddresses } from '../../../src/authoring/release/addresses.ts';

test('an address that was published is lost unless the build answers it, or somebody gave it up', () => {
  const published = ['/', '/claims/a/', '/claims/b/', '/constructor'];
  const built = ['/', '/claims/c/'];
  expect(lostAddresses(published, built, { '/claims/b/': 'Said twice: /claims/a/ says it.' })).toEqual([
    '/claims/a/',
    '/constructor',
  ]);
  expect(lostAddresses(built, built, {})).toEqual([]);
});
