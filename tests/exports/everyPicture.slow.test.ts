import { describe, expect, test } from 'vitest';
import { looksIn } from '../../src/exports/looks.ts';
import { pictureOf } from '../../src/exports/picture.ts';
import { askedBy } from '../../src/library/figureData.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { library } from '../library.ts';

const schemes = ['light', 'dark'] as const;

describe.each([...library.scenarios.values()])('the file of $id', (preset) => {
  const asked = askedBy(library, preset);
  const files = (Object.keys(sizes) as Size[]).flatMap((size) =>
    schemes.map((scheme) => pictureOf(asked, looksIn(scheme), size)),
  );

  test('has flat style rules, and one for every style that it uses', () => {
    for (const svg of files) {
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

  test('is the same file when it is made again', () => {
    expect(pictureOf(asked, looksIn('light'))).toBe(files.at(2));
  });
});
