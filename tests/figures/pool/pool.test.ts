import { describe, expect, test } from 'vitest';
import pool from '../../../src/figures/pool/figure.ts';
import { restedEffort } from '../../../src/model/rested.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Size } from '../../../src/view/picture.ts';
import { collisions } from '../collisions.ts';

const asked = (force: number) => pool.run({ force }, undefined);

describe('the picture of the pool', () => {
  test.each<Size>(['narrow', 'wide'])('names every force beside its point, clear of all else, %s', (size) => {
    for (let force = 0; force <= 100; force++) {
      const climb = asked(force);
      const picture = drawFigure(pool, climb, restingTime(pool, climb), size, { force });
      const words = picture.moving.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(words).toContain(`${force}\u00a0% of maximum`);
      expect(words.some((text) => text.startsWith('effort '))).toBe(true);
      expect(collisions(picture), `${force}`).toEqual([]);
    }
  });
});

describe('the climb to a force', () => {
  test('stops where a quarter, half, three quarters and all of the units are in', () => {
    const climb = asked(100);
    const moments = pool.moments(climb);
    expect(moments.map(({ label }) => label)).toEqual([
      'the start',
      'a quarter of the units',
      'half of the units',
      'three quarters of the units',
      'the last unit joins',
      'the force asked for',
    ]);
    const working = moments.map(
      ({ seconds }) =>
        /(\d+) (?:of 120 )?motor units/.exec(pool.describe(climb, seconds, { force: 100 }))![1],
    );
    expect(working).toEqual(['0', '30', '60', '90', '120', '120']);
  });

  test('takes eight seconds to all there is, and goes as far as it is asked', () => {
    expect(restingTime(pool, asked(100))).toBe(8);
    // The slider of time goes by tenths: any other end would be short of its own.
    for (let force = 1; force <= 100; force++)
      expect(`${force}: ${restingTime(pool, asked(force))}`).toMatch(/: \d(\.\d)?$/);
    expect(pool.moments(asked(5)).map(({ label }) => label)).toEqual([
      'the start',
      'a quarter of the units',
      'half of the units',
      'the force asked for',
    ]);
    expect(pool.moments(asked(0))).toEqual([{ seconds: 0, label: 'now' }]);
  });

  test('rests on what a rested pool does for the force that is asked for', () => {
    for (const force of [0, 20, 80, 100]) expect(asked(force).asked).toEqual(restedEffort(force / 100));
    expect(pool.describe(asked(20), restingTime(pool, asked(20)), { force: 20 })).toBe(
      'For 20\u00a0% of maximum 90 of 120 motor units work, at an effort of 2.8 of 10. The weakest fire fastest; the 30 strongest still rest.',
    );
  });

  test('never lets a unit rest that has joined', () => {
    const climb = asked(90);
    const end = restingTime(pool, climb);
    const counts = Array.from({ length: 41 }, (_, step) =>
      Number(/(\d+) (?:of 120 )?motor/.exec(pool.describe(climb, (end * step) / 40, { force: 90 }))![1]),
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});
