import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleRulesOf, tokensOf } from '../../src/authoring/styles/parse.ts';
import { textStyle, unusualStyles } from '../../src/view/textStyles.ts';

const src = join(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const tokens = tokensOf(read('styles/tokens.css'));
const rules = globSync(['styles/marks/*.css', 'figures/*/styles.css'], { cwd: src }).flatMap((file) =>
  styleRulesOf(read(file), tokens),
);

/** What the style sheets say of a property, by style of text. */
function declared(property: string): Record<string, number> {
  return Object.fromEntries(
    rules.flatMap(({ selectors, declarations }) => {
      const value = Object.fromEntries(declarations)[property];
      const names = selectors.flatMap(({ styles }) => styles);
      return typeof value === 'string' ? names.map((name) => [name, Number.parseFloat(value)]) : [];
    }),
  );
}

describe('the size and weight of text in pictures', () => {
  const sizes = declared('font-size');
  const weights = declared('font-weight');
  const styles = new Set([...Object.keys(sizes), ...Object.keys(weights), ...Object.keys(unusualStyles)]);

  test.each([...styles])('of %s are those of the style sheet', (style) => {
    expect(textStyle(style)).toEqual({ size: sizes[style] ?? 13, weight: weights[style] ?? 400 });
  });

  test('are 13 and regular where no style says more', () => {
    const base = rules.find(({ selectors }) => selectors.some(({ text }) => text === 'svg'))!;
    const declarations = Object.fromEntries(base.declarations);
    expect(declarations['font-size']).toBe('13px');
    expect(declarations).not.toHaveProperty('font-weight');
    expect(textStyle('tick')).toEqual({ size: 13, weight: 400 });
  });
});
