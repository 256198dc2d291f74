import { describe, expect, test } from 'vitest';
import { colourOf, type MarkStyles, plainStyles, type StyleRule } from '../../src/view/plainStyles.ts';

const rule = (styles: readonly string[], ...declarations: StyleRule['declarations']): StyleRule => ({
  selectors: styles.map((style) => ({ text: `.m-${style}`, styles: [style] })),
  declarations,
});
const styles: MarkStyles = {
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
    expect(plainStyles(styles, used)).toBe('.m-a{fill:#fff;stroke-width:2}\nsvg{fill:none}');
  });

  test('are those of the scheme that is asked for', () => {
    const dark: MarkStyles = { ...styles, scheme: 'dark' };
    expect(plainStyles(dark, used)).toContain('.m-a{fill:#000;');
    expect([colourOf(styles, 'paper'), colourOf(dark, 'paper')]).toEqual(['#fff', '#000']);
  });

  test('have a selector once, where two of the page come to the same', () => {
    const svg = { text: 'svg', styles: [] };
    const both: StyleRule = { selectors: [svg, svg], declarations: [['fill', 'none']] };
    expect(plainStyles({ ...styles, rules: [both] }, used)).toBe('svg{fill:none}');
  });

  test('carry the font where one is given', () => {
    expect(plainStyles({ ...styles, font: 'data:font/woff2;base64,AA==' }, used)).toContain(
      "src:url(data:font/woff2;base64,AA==) format('woff2')",
    );
  });

  test('have no colour that the tokens lack', () => {
    expect(() => colourOf(styles, 'nowhere')).toThrow(/--nowhere/);
  });
});
