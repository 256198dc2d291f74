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
      const picture = drawFigure(pool, climb, restingTime(pool, climb, { force }), size, { force });
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
    const story = pool.story(climb, { force: 100 });
    expect(story.map(({ caption }) => caption)).toEqual([
      'The weakest quarter of motor units joins first: only 1\u00a0% of your force.',
      'Half of the motor units are working, and they give only 5\u00a0%.',
      'Three quarters of the motor units are working, and they give 20\u00a0%.',
      'At 80\u00a0% the last motor unit joins. From here, only faster impulses help.',
      '100\u00a0% of your force takes all 120 motor units, at effort 10 of 10.',
    ]);
    const working = story.map(
      ({ seconds }) =>
        /(\d+) (?:of 120 )?motor units/.exec(pool.describe(climb, seconds, { force: 100 }))![1],
    );
    expect(working).toEqual(['30', '60', '90', '120', '120']);
  });

  test('takes eight seconds to the maximum, and stops at the force asked for', () => {
    expect(restingTime(pool, asked(100), { force: 100 })).toBeCloseTo(8);
    expect(pool.story(asked(5), { force: 5 }).at(-1)!.caption).toMatch(
      /^5\u00a0% of your force takes \d+ of 120 motor units/,
    );
    expect(pool.story(asked(0), { force: 0 })).toHaveLength(1);
  });

  test('ends at what a rested pool does for the force asked for', () => {
    for (const force of [0, 20, 80, 100]) expect(asked(force).asked).toEqual(restedEffort(force / 100));
    expect(pool.describe(asked(20), restingTime(pool, asked(20), { force: 20 }), { force: 20 })).toBe(
      'For 20\u00a0% of maximum 90 of 120 motor units work, at an effort of 2.8 of 10. The weakest fire fastest; the 30 strongest still rest.',
    );
  });

  test('keeps every recruited unit working', () => {
    const climb = asked(90);
    const end = restingTime(pool, climb, { force: 90 });
    const counts = Array.from({ length: 41 }, (_, step) =>
      Number(/(\d+) (?:of 120 )?motor/.exec(pool.describe(climb, (end * step) / 40, { force: 90 }))![1]),
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});
