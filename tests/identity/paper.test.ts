import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coloursOf, tokensOf } from '../../src/authoring/styles/parse.ts';
import { linkColour, paper } from '../../src/identity/paper.ts';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the colours that code knows', () => {
  test('are those of the style sheet', () => {
    const tokens = coloursOf(tokensOf(text('src/styles/tokens.css')));
    expect(tokens).toMatchObject({
      paper: { light: paper.light.plain, dark: paper.dark.plain },
      'paper-raised': { light: paper.light.raised, dark: paper.dark.raised },
      link: { light: linkColour },
    });
  });

  test('are that of the icon', () => {
    expect(text('public/favicon.svg')).toContain(
      `<rect width="32" height="32" rx="6" fill="${paper.light.plain}"/>`,
    );
  });

  test('are written in no other file', () => {
    const colours = new RegExp(
      [...Object.values(paper).flatMap((of) => Object.values(of)), linkColour].join('|'),
      'i',
    );
    const files = globSync(['src/**/*.{ts,tsx,astro,css}', 'public/**/*.svg'], { cwd: root });
    expect(files.filter((path) => colours.test(text(path))).sort()).toEqual([
      'public/favicon.svg',
      'src/identity/paper.ts',
      'src/styles/tokens.css',
    ]);
  });
});
