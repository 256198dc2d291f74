import { describe, expect, test } from 'vitest';
import { atBuild, tileHeight } from '../../src/figures/atBuild.ts';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';

describe.each(figureIds)('the tile of %s', (id) => {
  const [from, to] = atBuild[id].tile;

  test('is a part of its narrow picture, and is not made smaller', () => {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(figures[id].frame.narrow.height);
    expect(to - from).toBeGreaterThan(tileHeight / 2);
    expect(to - from).toBeLessThanOrEqual(tileHeight);
  });
});
