import { expect, test } from 'vitest';
import { missingAt } from '../../src/offline/missing.ts';
import { dayInWords } from '../../src/offline/note.ts';

test.each([
  ['2026-11-30T12:00:00Z', '30 November'],
  ['2025-11-30T12:00:00Z', '30 November 2025'],
])('the day %s is said as %s', (since, words) => {
  expect(dayInWords(since, new Date('2026-12-03T12:00:00Z'))).toBe(words);
});

test.each([
  ['/references/burd2010/', /page of a single study/],
  ['/figures/set/set-drop/', /figure in one certain state/],
  ['/embed/', /needs a connection/],
  ['/references.bib', /file to download/],
  ['/lessons/no-such/', /not among those kept/],
])('what is missing at %s is said', (address, words) => {
  expect(missingAt(address)).toMatch(words);
});
