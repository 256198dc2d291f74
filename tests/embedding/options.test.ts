import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableBackgrounds } from '../../src/embedding/accent.ts';
import { embedOptionNames, withoutOptions } from '../../src/embedding/optionNames.ts';
import { parseOptions } from '../../src/embedding/options.ts';
import { paper } from '../../src/identity/paper.ts';
import { contrast } from '../styles/colour.ts';

describe('the options in a query', () => {
  test.each([
    ['?theme=dark&controls=off&caption=off', { theme: 'dark', controls: 'off', caption: 'off' }],
    ['?theme=light&target=30', { theme: 'light' }],
    ['?theme=dark&background=none', { theme: 'dark', background: 'none' }],
    ['?background=none', {}],
    ['?background=none&theme=automatic', {}],
    ['?theme=light&background=red', { theme: 'light' }],
    ['?accent=aa3300', { accent: 'aa3300' }],
    ['?theme=automatic', {}],
    ['?theme=blue&controls=on&caption=', {}],
    ['?accent=%23aa3300', { accent: 'aa3300' }],
    ['?accent=AA3300.', { accent: 'aa3300' }],
    ['?Theme=Dark', { theme: 'dark' }],
    ['?theme=dark)', { theme: 'dark' }],
    ['?theme=%E2%80%9Cdark%E2%80%9D', { theme: 'dark' }],
    ['?target=30?theme=dark', { theme: 'dark' }],
    ['?target=30&amp;theme=dark&amp;controls=off', { theme: 'dark', controls: 'off' }],
    ['?target%3D30%26theme%3Ddark%23numbers', { theme: 'dark' }],
    ['?target%253D30%2526theme%253Ddark', { theme: 'dark' }],
    ['?theme=dark-ish&controls=offline&caption=of', {}],
    ['?mytheme=dark&re-theme=dark', {}],
    ['?theme=&controls=off', { controls: 'off' }],
    ['?accent=a30', {}],
    ['?accent=aa33001', {}],
    ['?accent=red;background:url(x)', {}],
    ['?since=2026-11-24', { since: '2026-11-24' }],
    ['?theme=dark&amp;since=2026-11-24.', { theme: 'dark', since: '2026-11-24' }],
    ['?since=9999-12-31', {}],
    ['?since=2026-02-30', {}],
    ['?since=2026-11-24-7', {}],
    ['?since=24.11.2026', {}],
    ['?since=yesterday', {}],
  ])('%s is %o', (search, options) => expect(parseOptions(search)).toEqual(options));

  test('can be removed from it, and nothing else is', () => {
    const all = embedOptionNames.map((name) => `${name}=x`).join('&');
    expect(withoutOptions(`?target=30&${all}&seed=2`)).toBe('target=30&seed=2');
    expect(withoutOptions('?Theme=dark&TARGET=30')).toBe('TARGET=30');
  });
});

describe('an accent colour', () => {
  test('is used only on backgrounds where text in it is readable', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (accent) => {
        for (const background of ['light', 'dark'] as const) {
          const lowest = Math.min(
            ...Object.values(paper[background]).map((colour) => contrast(accent, colour)),
          );
          expect(readableBackgrounds(accent).includes(background)).toBe(lowest >= 4.5);
        }
      }),
    );
  });

  test.each([
    ['#003366', ['light']],
    ['#ffcc00', ['dark']],
    ['#808080', []],
  ])('%s is for %o', (accent, on) => expect(readableBackgrounds(accent)).toEqual(on));
});
