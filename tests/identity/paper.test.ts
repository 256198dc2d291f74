import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paper } from '../../src/identity/paper.ts';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the colours of paper', () => {
  test('are those of the style sheet', () => {
    const tokens = text('src/styles/tokens.css');
    expect(tokens).toContain(`  --paper: light-dark(${paper.light.plain}, ${paper.dark.plain});\n`);
    expect(tokens).toContain(`  --paper-raised: light-dark(${paper.light.raised}, ${paper.dark.raised});\n`);
  });

  test('are that of the icon', () => {
    expect(text('public/favicon.svg')).toContain(
      `<rect width="32" height="32" rx="6" fill="${paper.light.plain}"/>`,
    );
  });

  test('are written in no other file', () => {
    const colours = new RegExp(
      Object.values(paper)
        .flatMap((of) => Object.values(of))
        .join('|'),
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
