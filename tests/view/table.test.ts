import { expect, test } from 'vitest';
import { cellText, cellToRead, columnHeading, headingToRead } from '../../src/view/table.ts';

const ends = { name: 'ends at', unit: 's', decimals: 1 };
const load = { name: 'load', unit: '%' };

test('readers get times in minutes and seconds where they are long, and files get them in seconds', () => {
  expect([headingToRead(ends), columnHeading(ends)]).toEqual(['ends at', 'ends at (s)']);
  expect([50.94, 160.7].map((seconds) => cellToRead(seconds, ends))).toEqual([
    '50.9\u00a0s',
    '2\u00a0min 41\u00a0s',
  ]);
  expect(cellText(160.7, ends)).toBe('160.7');
  expect(cellToRead(161, { name: 'rest', unit: 's' })).toBe('2\u00a0min 41\u00a0s');
});

test('values that are not times are printed as in a file', () => {
  expect([headingToRead(load), cellToRead(80, load), cellToRead(undefined, ends)]).toEqual([
    'load (%)',
    '80',
    '',
  ]);
});
