import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coloursOf, tokensOf } from '../../src/authoring/styles/parse.ts';
import { contrast, difference, sights } from './colour.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const colours = Object.entries(coloursOf(tokensOf(css)));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const token = Object.fromEntries(
    colours.map(([name, value]) => [name, typeof value === 'string' ? value : value[theme]]),
  );

  test.each(['ink', 'ink-soft', 'effort', 'capacity', 'link'])(
    '%s can be read on paper, raised or not',
    (name) => {
      expect(contrast(token[name]!, token.paper!)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token[name]!, token['paper-raised']!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['rule-strong', 'unit-edge', 'unit-1', 'unit-2', 'unit-3', 'unit-4', 'unit-5', 'unit-6'])(
    '%s stands out from paper as a graphic must',
    (name) => expect(contrast(token[name]!, token.paper!)).toBeGreaterThanOrEqual(3),
  );

  test('motor units go one way from small to large', () => {
    const steps = [1, 2, 3, 4, 5, 6].map((step) => contrast(token[`unit-${step}`]!, token.paper!));
    const sorted = [...steps].sort((a, b) => (theme === 'light' ? a - b : b - a));
    expect(steps).toEqual(sorted);
  });

  const together = [
    ['effort', 'capacity'],
    ['effort', 'ink'],
    ['capacity', 'ink'],
    ['effort', 'unit-1'],
    ['effort', 'unit-6'],
  ] as const;
  test.each(together.flatMap((pair) => sights.map((sight) => [...pair, sight] as const)))(
    '%s and %s stay apart with sight: %s',
    (one, other, sight) => expect(difference(token[one]!, token[other]!, sight)).toBeGreaterThanOrEqual(20),
  );
});
