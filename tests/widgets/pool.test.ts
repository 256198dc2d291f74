import { describe, expect, test } from 'vitest';
import type { Size } from '../../src/view/picture.ts';
import { pool } from '../../src/widgets/pool/pool.ts';
import { draw } from '../../src/widgets/widget.ts';
import { collisions } from './collisions.ts';

describe('the picture of the pool', () => {
  test.each<Size>(['narrow', 'wide'])('names every force beside its point, clear of all else, %s', (size) => {
    for (let force = 0; force <= 100; force++) {
      const picture = draw(pool, pool.run({ force }, undefined), 0, size, { force });
      const words = picture.moving.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(words).toContain(`${force}\u00a0% of maximum`);
      expect(words.some((text) => text.startsWith('effort '))).toBe(true);
      expect(collisions(picture), `${force}`).toEqual([]);
    }
  });
});
