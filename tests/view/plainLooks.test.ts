import { describe, expect, test } from 'vitest';
import { colourOf, type LookRule, type Looks, plainLooks } from '../../src/view/plainLooks.ts';

const rule = (styles: readonly string[], ...declarations: LookRule['declarations']): LookRule => ({
  selectors: styles.map((style) => ({ text: `.m-${style}`, styles: [style] })),
  declarations,
});
const looks: Looks = {
  rules: [
    rule(['a', 'b'], ['fill', { light: '#fff', dark: '#000' }], ['stroke-width', '2']),
    rule(['b'], ['fill', 'red']),
    { selectors: [{ text: 'svg', styles: [] }], declarations: [['fill', 'none']] },
  ],
  colours: { paper: { light: '#fff', dark: '#000' } },
  scheme: 'light',
};
const used = new Set(['a']);

describe('the styles of a standalone picture', () => {
  test('leave out what the picture does not have', () => {
    expect(plainLooks(looks, used)).toBe('.m-a{fill:#fff;stroke-width:2}\nsvg{fill:none}');
  });

  test('are those of the scheme that is asked for', () => {
    const dark: Looks = { ...looks, scheme: 'dark' };
    expect(plainLooks(dark, used)).toContain('.m-a{fill:#000;');
    expect([colourOf(looks, 'paper'), colourOf(dark, 'paper')]).toEqual(['#fff', '#000']);
  });

  test('have a selector once, where two of the page come to the same', () => {
    const svg = { text: 'svg', styles: [] };
    const both: LookRule = { selectors: [svg, svg], declarations: [['fill', 'none']] };
    expect(plainLooks({ ...looks, rules: [both] }, used)).toBe('svg{fill:none}');
  });

  test('carry the font where one is given', () => {
    expect(plainLooks({ ...looks, font: 'data:font/woff2;base64,AA==' }, used)).toContain(
      "src:url(data:font/woff2;base64,AA==) format('woff2')",
    );
  });

  test('have no colour that the tokens lack', () => {
    expect(() => colourOf(looks, 'nowhere')).toThrow(/--nowhere/);
  });
});
