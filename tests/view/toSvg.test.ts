import { describe, expect, test } from 'vitest';
import { marksToSvg, toSvg } from '../../src/view/toSvg.ts';

describe('a picture as SVG text', () => {
  test('joins discs of one style into one path and leaves out those too small to see', () => {
    expect(
      marksToSvg([
        {
          kind: 'dots',
          style: 'unit',
          dots: [
            [10, 20, 2],
            [5, 5, 0.01],
          ],
        },
      ]),
    ).toBe('<path class="m-unit" d="M10 18a2 2 0 1 0 .1 0z"/>');
    expect(marksToSvg([{ kind: 'dots', style: 'unit', dots: [] }])).toBe('');
  });

  test('rounds to a tenth, so that pictures do not depend on the last bit', () => {
    expect(marksToSvg([{ kind: 'rule', style: 'axis', from: [0.123456, 1], to: [2 / 3, 9] }])).toBe(
      '<path class="m-axis" d="M0.1 1L0.7 9"/>',
    );
  });

  test('escapes every text, in the title too', () => {
    const svg = toSvg({
      width: 10,
      height: 20,
      title: 'a "b" <c>',
      still: [{ kind: 'text', style: 'tick', at: [1, 2], text: '<script> & co', anchor: 'end' }],
      moving: [],
    });
    expect(svg).toContain('aria-label="a &quot;b&quot; &lt;c&gt;"');
    expect(svg).toContain(
      '<text class="m-tick" x="1" y="2" text-anchor="end">&lt;script&gt; &amp; co</text>',
    );
  });
});
