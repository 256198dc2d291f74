import { expect, test } from 'vitest';
import type { Picture } from '../../src/view/picture.ts';
import { standalone } from '../../src/view/standalone.ts';
import { labelWidth } from '../../src/view/textBox.ts';

const picture: Picture = {
  width: 720,
  height: 100,
  title: 'What is there.',
  still: [
    { kind: 'text', style: 'label', at: [10, 10], text: 'a < b & "c"', href: '/references/x/?a=1&b=2' },
    { kind: 'rule', style: 'axis', from: [0, 0], to: [10, 0] },
  ],
  moving: [],
};
const styles = {
  rules: [{ selectors: [{ text: '.m-label', styles: ['label'] }], declarations: [['fill', '#000']] }],
  colours: { paper: '#fff', 'ink-soft': '#333', rule: '#ccc' },
  scheme: 'light',
} as const;
const sheet = {
  question: 'What <ends> it & why?',
  credit: ['Site', 'https://site.example/figures/x/?a=1&b=2', 'simulated'],
  address: 'https://site.example/figures/x/?a=1&b=2',
};
const svg = standalone(picture, sheet, styles);

test('a standalone picture has its question, its text alternative and its credit', () => {
  expect(svg).toContain('<title>What &lt;ends&gt; it &amp; why?</title>');
  expect(svg).toContain('aria-label="What &lt;ends&gt; it &amp; why? What is there."');
  expect(svg).toContain('>Site · https://site.example/figures/x/?a=1&amp;b=2 · simulated</text>');
});

test('a standalone picture escapes text, and its links lead to the site wherever the file is', () => {
  expect(svg).toContain('a &lt; b &amp; &quot;c&quot;');
  expect(svg).toContain('href="https://site.example/references/x/?a=1&amp;b=2"');
});

test('a standalone picture has a size, a background and no id, and shows its picture below the question', () => {
  const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(svg)!;
  const [, top] = /translate\(0 ([\d.]+)\)/.exec(svg)!;
  expect(width).toBe('720');
  expect(Number(height)).toBeGreaterThan(100 + Number(top));
  expect(svg).toContain('.sheet{fill:#fff}');
  expect(svg).not.toContain(' id=');
});

test('a long question takes more lines, and the picture makes room', () => {
  const longer = standalone(picture, { ...sheet, question: 'word '.repeat(40).trim() }, styles);
  const top = (text: string) => Number(/translate\(0 ([\d.]+)\)/.exec(text)![1]);
  expect(longer.match(/sheet-title"/g)!.length).toBeGreaterThan(1);
  expect(top(longer)).toBeGreaterThan(top(svg));
});

test('a standalone picture is the same to the byte each time', () => {
  expect(standalone(picture, sheet, styles)).toBe(svg);
});

test('a standalone picture keeps its lines inside, however wide their letters are', () => {
  const wide = standalone(
    picture,
    { ...sheet, question: 'WWWWW '.repeat(12).trim(), credit: ['W'.repeat(200)] },
    styles,
  );
  const lines = (style: string) =>
    [...wide.matchAll(new RegExp(`<text class="sheet-${style}"[^>]*>([^<]*)<`, 'g'))].map(
      ([, line]) => line!,
    );
  // Both edges are 10, where the words of the picture begin.
  for (const line of lines('title'))
    expect(labelWidth(line, { size: 22, weight: 700 })).toBeLessThanOrEqual(720 - 2 * 10);
  for (const line of lines('credit'))
    expect(labelWidth(line, { size: 12, weight: 400 })).toBeLessThanOrEqual(720 - 2 * 10);
  expect(lines('credit').join('')).toBe('W'.repeat(200));
});
