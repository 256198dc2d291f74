import { expect, test } from 'vitest';
import { dots, text } from '../../src/view/marks.ts';
import { collisions } from './collisions.ts';

const pictureWith = (style: string, gap: number) => ({
  width: 360,
  height: 100,
  title: '',
  still: [text('aside', [100 + gap, 50], 'and power'), dots(style, [[96, 46]], 4)],
  moving: [],
});

test.each([
  ['measured-point', 2, 1],
  ['measured-point', 3, 0],
  ['grip', 2, 0],
])('a word beside a disc of %s, %i units from it, is a collision: %i', (style, gap, count) => {
  expect(collisions(pictureWith(style, gap))).toHaveLength(count);
});
