import { describe, expect, test } from 'vitest';
import {
  maxBytes,
  smallEnough,
  thrifts,
  withoutWords,
} from '../../../src/authoring/singleFile/smallEnough.ts';

const choices = thrifts(['set', 'forest'], true);

/** A file that is as much over the limit as it has parts that it can do without. */
const make = async ({ withoutTextFont, drawn }: (typeof choices)[number]) =>
  'x'.repeat(maxBytes + 3 - Number(withoutTextFont) - drawn.length);

describe('a file that is too large', () => {
  test('does without its font of text, then without its figures from the last', async () => {
    expect(choices.map(({ drawn }) => drawn)).toEqual([[], [], ['forest'], ['set', 'forest']]);
    expect(choices.map(({ withoutTextFont }) => withoutTextFont)).toEqual([false, true, true, true]);
    const made = await smallEnough(choices, make);
    expect(made).toMatchObject({ bytes: maxBytes, drawn: ['set', 'forest'] });
    expect(withoutWords(made)).toBe(
      'without the font of text, with set as a drawing, with forest as a drawing',
    );
  });

  test('of a figure keeps its figure, and is as small as it can be', async () => {
    const ofFigure = thrifts(['set'], false);
    expect(ofFigure.every(({ drawn }) => drawn.length === 0)).toBe(true);
    expect(await smallEnough(ofFigure, make)).toMatchObject({ bytes: maxBytes + 2, drawn: [] });
  });

  test('has all where there is room, counted in bytes', async () => {
    const made = await smallEnough(choices, async () => 'é'.repeat(maxBytes / 2));
    expect(made).toMatchObject({ bytes: maxBytes, withoutTextFont: false, drawn: [] });
    expect(withoutWords(made)).toBeUndefined();
  });
});
