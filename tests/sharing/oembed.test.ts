import { describe, expect, test } from 'vitest';
import { oembed } from '../../src/sharing/oembed.ts';
import { quotationHeight } from '../../src/sharing/quotation.ts';

const answer = oembed('https://site.example', {
  title: 'What ends a set? “Effort” & <muscle>',
  page: '/figures/set/',
  frame: '/embed/set/?load=80&seed=2',
  height: 900,
  card: { path: '/cards/set.png' },
});

describe('the oEmbed response', () => {
  test('has the fields that the format requires', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 690, height: 900 });
    expect(answer.thumbnail_url).toBe('https://site.example/cards/set.png');
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
  });

  test('leads with a quotation that links the page, and one frame of full width after it', () => {
    expect(answer.html).toMatch(
      /^<blockquote><a href="https:\/\/site\.example\/figures\/set\/">[^<]*<\/a><\/blockquote><iframe [^>]*><\/iframe>$/,
    );
    expect(answer.html).toContain('width="100%" height="900"');
    expect(answer.html).toContain('src="https://site.example/embed/set/?load=80&amp;seed=2"');
    expect(answer.html).toContain('“Effort” &amp; &lt;muscle&gt;');
    expect(answer.html).not.toMatch(/<script|#/);
  });
});

test('a longer quotation is given a higher frame', () => {
  const short = quotationHeight([['title', 'Short.']]);
  expect(quotationHeight([['title', 'Longer words. '.repeat(10)]])).toBeGreaterThan(short);
});
