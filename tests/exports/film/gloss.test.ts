import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../src/exports/film/gloss.ts';
import { maxCaptionWords } from '../../../src/view/story.ts';

const means = 'A motor unit is one nerve cell and all the muscle fibres it controls.';
const said = ['It begins.', 'All 120 motor units work.'];

describe('the opening of a film', () => {
  test('is what is seen, where nothing is said that needs explaining', () => {
    expect(openingOf('A set with 70 % of your max. Watch it.', ['The bar stalls.'])).toBe(
      'A set with 70 % of your max. Watch it.',
    );
  });

  test('says what a motor unit is before one is counted, in as many words as a caption may have', () => {
    expect(openingOf('A set with 70 % of your max. Watch effort climb.', said)).toBe(
      `A set with 70 % of your max. ${means}`,
    );
    expect(means.split(' ').length).toBeLessThanOrEqual(maxCaptionWords);
  });

  test('leaves out what is seen, where both would take too long to read', () => {
    const seen = 'At the start, 109 of 120 motor units work, at an effort of 5.3 of 10. It could give more.';
    expect(openingOf(seen, said)).toBe(means);
  });
});
