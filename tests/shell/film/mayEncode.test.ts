import { expect, test } from 'vitest';
import { mayEncode } from '../../../src/shell/film/mayEncode.ts';

test.each([
  ['WebKit on Linux', 'Apple Computer, Inc.', 'Linux x86_64', false],
  ['WebKit on Linux for small devices', 'Apple Computer, Inc.', 'Linux aarch64', false],
  ['Safari on a Mac', 'Apple Computer, Inc.', 'MacIntel', true],
  ['Safari on a phone', 'Apple Computer, Inc.', 'iPhone', true],
  ['Chrome on Linux', 'Google Inc.', 'Linux x86_64', true],
  ['Chrome on Android', 'Google Inc.', 'Linux armv81', true],
  ['Firefox on Linux', '', 'Linux x86_64', true],
])('%s is asked for a video only where it lives through it', (_, vendor, platform, may) => {
  expect(mayEncode({ vendor, platform })).toBe(may);
});
