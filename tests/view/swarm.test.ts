import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swarm } from '../../src/view/swarm.ts';
import { runs } from '../fuzz.ts';

const disc = record({
  x: double({ min: 0, max: 300, noNaN: true }),
  radius: double({ min: 0.5, max: 15, noNaN: true }),
});

describe('discs in a swarm', () => {
  test('keep their place on the axis and never cover each other', () => {
    assert(
      property(array(disc, { maxLength: 60 }), (discs) => {
        const dots = swarm(discs, 50, 1);
        for (const [index, [x, y, radius]] of dots.entries()) {
          expect(x).toBe(discs[index]!.x);
          for (const [otherX, otherY, otherRadius] of dots.slice(0, index))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(radius + otherRadius - 1e-3);
        }
      }),
      { numRuns: runs },
    );
  });
});
