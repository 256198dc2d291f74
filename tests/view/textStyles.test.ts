import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textStyle, unusualStyles } from '../../src/view/textStyles.ts';

const src = join(import.meta.dirname, '../../src');
const css = globSync(['styles/marks/*.css', 'figures/*/looks.css'], { cwd: src })
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];

/** What the style sheets say of a property, by style of text. */
function declared(property: string): Record<string, number> {
  return Object.fromEntries(
    rules.flatMap(([, selectors, body]) => {
      const value = body!.match(new RegExp(`(?:^|;)\\s*${property}:\\s*([\\d.]+)`))?.[1];
      const names = [...selectors!.matchAll(/\.m-([\w-]+)/g)].map(([, name]) => name!);
      return value === undefined ? [] : names.map((name) => [name, Number(value)]);
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
    const [, , body] = rules.find(([, selectors]) => selectors!.includes('.figure svg'))!;
    expect(body).toMatch(/font-size: 13px;/);
    expect(body).not.toMatch(/font-weight/);
    expect(textStyle('tick')).toEqual({ size: 13, weight: 400 });
  });
});
