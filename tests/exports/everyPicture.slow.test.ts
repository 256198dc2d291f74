import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/exports/picture.ts';
import { stylesIn } from '../../src/exports/styles.ts';
import { resolvePreset } from '../../src/library/figureData.ts';
import { library } from '../library.ts';

const presets = [...library.scenarios.values()];

describe.each(presets)('the file of $id', (preset) => {
  const asked = resolvePreset(library, preset);

  test('has flat style rules, and one for every style that it uses', () => {
    // A scheme changes colours alone, and a size the marks: two pictures have both of each.
    for (const svg of [
      pictureOf(asked, stylesIn('light'), 'wide'),
      pictureOf(asked, stylesIn('dark'), 'narrow'),
    ]) {
      const [, css = ''] = /<style>([\s\S]*?)<\/style>/.exec(svg)!;
      expect(css).not.toMatch(/(var|light-dark|color-mix|calc|oklch)\(/);
      const rest = svg.replace(/<style>[\s\S]*?<\/style>/, '');
      const shapes = [...rest.matchAll(/<(path|text) class="m-([\w-]+)"/g)];
      expect(shapes.length).toBeGreaterThan(0);
      // Words may do with the look of all words; a shape without a look of its own would not be seen.
      for (const [, kind, style] of shapes)
        if (kind === 'path') expect(css, `a look for ${style}`).toMatch(new RegExp(`\\.m-${style}[,{]`));
    }
  });
});

const firstOfEachFigure = presets.filter(
  ({ figure }, index) => presets.findIndex((other) => other.figure === figure) === index,
);

test.each(firstOfEachFigure)('the file of $id is the same when it is made again', (preset) => {
  const file = () => pictureOf(resolvePreset(library, preset), stylesIn('light'));
  expect(file()).toBe(file());
});
