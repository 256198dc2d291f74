import { assert, nat, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../src/view/wrapText.ts';

test('wrapped text breaks between words, and cuts a word that is too long', () => {
  expect(wrapText('How long can you hold it?', 12)).toEqual(['How long can', 'you hold it?']);
  expect(wrapText('at https://a.example/b', 8)).toEqual(['at', 'https://', 'a.exampl', 'e/b']);
});

test('a word is cut where it is too wide in the measure that is given', () => {
  const wide = (line: string) => [...line].reduce((sum, letter) => sum + (letter === 'W' ? 3 : 1), 0);
  expect(wrapText('iiiiii WWW i', 6, wide)).toEqual(['iiiiii', 'WW', 'W i']);
  expect(wrapText('WW', 1, wide)).toEqual(['W', 'W']);
});

test('wrapped text loses nothing, and no line is longer than the limit', () => {
  assert(
    property(string(), nat(40), (text, most) => {
      const lines = wrapText(text, most + 1);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most + 1);
    }),
  );
});
