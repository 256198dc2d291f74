import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutFont, fonts } from '../../src/authoring/fonts.ts';

describe('the fonts', () => {
  test.each(fonts)('$file is what the script cuts', async ({ file, from }) => {
    const stored = readFileSync(join(import.meta.dirname, '../../src/fonts', file));
    expect(stored.equals(await cutFont(from)), 'run npm run fonts').toBe(true);
  });

  test('that the first screen waits for weigh at most 56 kB', () => {
    const bytes = ['literata.woff2', 'atkinson.woff2'].map(
      (file) => readFileSync(join(import.meta.dirname, '../../src/fonts', file)).length,
    );
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(56_000);
  });
});
