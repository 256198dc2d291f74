import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { colourOf, type Looks, plainLooks } from '../../src/view/plainLooks.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const read = (path: string) => readFileSync(join(styles, path), 'utf8');
const looks = (marks: string, scheme: Looks['scheme'] = 'light'): Looks => ({
  marks,
  scheme,
  tokens: ':root { --paper: light-dark(#fff, #000); --ground: var(--paper); }',
});

describe('the looks of a picture that stands alone', () => {
  test('have the value of a token in place of its name, in the scheme that is asked for', () => {
    const css = '.m-a { fill: var(--ground); stroke-width: 2; }';
    expect(plainLooks(looks(css), new Set(['a']))).toBe('.m-a{fill:#fff;stroke-width:2}');
    expect(plainLooks(looks(css, 'dark'), new Set(['a']))).toBe('.m-a{fill:#000;stroke-width:2}');
    expect(colourOf(looks(''), 'ground')).toBe('#fff');
  });

  test('leave out what the picture does not have, what waits for a pointer, and what is for a medium', () => {
    const css = `/* c */ @import "./x.css"; .m-a, .m-b { fill: red } .m-b { x: y } a:hover .m-a { fill: blue }
      @media (forced-colors: active) { .m-a { fill: CanvasText } .m-b { fill: Canvas } } .figure svg, .still svg { fill: none }`;
    expect(plainLooks(looks(css), new Set(['a']))).toBe('.m-a{fill:red}\nsvg{fill:none}');
  });

  test('carry the font where one is given', () => {
    expect(plainLooks({ ...looks(''), font: 'data:font/woff2;base64,AA==' }, new Set())).toContain(
      "src:url(data:font/woff2;base64,AA==) format('woff2')",
    );
  });

  test.each([
    ['.m-a { fill: var(--nowhere); }', /--nowhere/],
    ['.m-a { & b { fill: red } }', /flat rules/],
    ['.page .m-a { fill: red }', /cannot be carried/],
  ])('refuse what a file could not show: %s', (css, reason) => {
    expect(() => plainLooks(looks(css), new Set(['a']))).toThrow(reason);
  });
});

test.each(globSync('marks/*.css', { cwd: styles }).sort())(
  '%s says nothing that a download cannot carry',
  (path) => {
    const marks = read(path);
    const every = new Set([...marks.matchAll(/\.m-([\w-]+)/g)].map(([, name]) => name!));
    const css = plainLooks({ marks, tokens: read('tokens.css'), scheme: 'dark' }, every);
    expect(css).not.toMatch(/(var|light-dark|color-mix|calc|oklch|oklab)\(|--|@|CanvasText/);
  },
);
