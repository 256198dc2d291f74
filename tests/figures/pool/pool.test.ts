import { describe, expect, test } from 'vitest';
import pool from '../../../src/figures/pool/figure.ts';
import { drawFigure } from '../../../src/view/figure.ts';
import type { Size } from '../../../src/view/picture.ts';
import { collisions } from '../collisions.ts';

describe('the picture of the pool', () => {
  test.each<Size>(['narrow', 'wide'])('names every force beside its point, clear of all else, %s', (size) => {
    for (let force = 0; force <= 100; force++) {
      const picture = drawFigure(pool, pool.run({ force }, undefined), 0, size, { force });
      const words = picture.moving.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(words).toContain(`${force}\u00a0% of maximum`);
      expect(words.some((text) => text.startsWith('effort '))).toBe(true);
      expect(collisions(picture), `${force}`).toEqual([]);
    }
  });
});
