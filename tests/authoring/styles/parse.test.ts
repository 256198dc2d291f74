import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coloursOf, styleRulesOf, tokensOf } from '../../../src/authoring/styles/parse.ts';
import { plainStyles } from '../../../src/view/plainStyles.ts';

const src = join(import.meta.dirname, '../../../src');
const read = (path: string) => readFileSync(join(src, path), 'utf8');

const tokens = tokensOf(`
  :root { --paper: light-dark(#fff, rgb(0, 0, 0)); --background: var(--paper); --edge: clamp(1rem, 4vw, 2rem); }
  @media (forced-colors: active) { :root { --paper: Canvas; } }
`);
const declared = (declarations: string) => styleRulesOf(`.m-a { ${declarations} }`, tokens)[0]!.declarations;
const selected = (selectors: string) =>
  styleRulesOf(`${selectors} { fill: red }`, tokens).flatMap((rule) =>
    rule.selectors.map(({ text }) => text),
  );

describe('a value in a style sheet of marks', () => {
  test.each([
    ['fill: var(--background)', [['fill', { light: '#fff', dark: 'rgb(0, 0, 0)' }]]],
    ['stroke: light-dark(red, var(--paper))', [['stroke', { light: 'red', dark: 'rgb(0, 0, 0)' }]]],
    [
      'x: drop(var(--paper)   1px var(--background))',
      [['x', { light: 'drop(#fff   1px #fff)', dark: 'drop(rgb(0, 0, 0)   1px rgb(0, 0, 0))' }]],
    ],
    [
      'stroke-dasharray:2 3;stroke-width :0.90',
      [
        ['stroke-dasharray', '2 3'],
        ['stroke-width', '0.90'],
      ],
    ],
    ["content: 'a; } /* b */ var(--paper)'", [['content', "'a; } /* b */ var(--paper)'"]]],
    ['font-family: var(--label)', [['font-family', "'Atkinson Hyperlegible Next', sans-serif"]]],
  ])('is plain, and else as it is written: %s', (css, expected) => {
    expect(declared(css)).toEqual(expected);
  });
});

describe('a selector in a style sheet of marks', () => {
  test.each([
    ['.figure svg, .still svg', ['svg', 'svg']],
    ['svg\n  .m-a-b', ['svg .m-a-b']],
    ['a text.m-a', ['a text.m-a']],
    ['.m-a, a:hover .m-a, .page p', ['.m-a']],
  ])('is kept where a file can have it: %s', (selectors, expected) => {
    expect(selected(selectors)).toEqual(expected);
  });

  test('names the styles of its marks', () => {
    expect(styleRulesOf('svg .m-a .m-b { x: y }', tokens)[0]!.selectors[0]!.styles).toEqual(['a', 'b']);
  });
});

test('rules for a medium and imports are left out', () => {
  expect(
    styleRulesOf('/* } */ @import "./x.css"; @media print { .m-a { x: y } } .m-b { x: y }', tokens),
  ).toEqual([{ selectors: [{ text: '.m-b', styles: ['b'] }], declarations: [['x', 'y']] }]);
});

test.each([
  ['.m-a { fill: var(--nowhere); }', /--nowhere/],
  ['.m-a { & b { fill: red } }', /flat rules/],
  ['.page .m-a { fill: red }', /cannot be carried/],
  ['.m-a > .m-b { fill: red }', /cannot be carried/],
  ['.m-a { fill red }', /Colon is expected/],
])('what a file could not show is refused: %s', (css, reason) => {
  expect(() => styleRulesOf(css, tokens)).toThrow(reason);
});

test('the colours are the tokens with a reading in light and in dark', () => {
  expect(coloursOf(tokens)).toEqual({ paper: { light: '#fff', dark: 'rgb(0, 0, 0)' } });
});

/** This one only names the others. */
const index = 'styles/marks/index.css';
const sheets = globSync(['styles/marks/*.css', 'styles/cards.css', 'figures/*/styles.css'], { cwd: src });

test.each(sheets.filter((path) => path !== index).sort())(
  '%s says nothing that a download cannot carry',
  (path) => {
    const rules = styleRulesOf(read(path), tokensOf(read('styles/tokens.css')));
    const used = new Set(rules.flatMap(({ selectors }) => selectors.flatMap(({ styles }) => styles)));
    const css = plainStyles({ rules, colours: {}, scheme: 'dark' }, used);
    expect(css).toContain('.m-');
    expect(css).not.toMatch(/(var|light-dark|color-mix|calc|oklch|oklab)\(|--|@|CanvasText/);
  },
);
