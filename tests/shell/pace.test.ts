import { describe, expect, test } from 'vitest';
import {
  exposureAt,
  type Pace,
  paceOf,
  paceWithin,
  runTimeAfter,
  screenBetween,
  skipsRests,
  workSpeeds,
} from '../../src/shell/pace.ts';

/** How fast a run plays that has one speed. */
const speedOf = (pace: Pace) => {
  const [slow, fast] = workSpeeds(pace);
  expect(slow).toBe(fast);
  return slow;
};

describe('the pace of a run', () => {
  test('is real time where the run is short, and otherwise takes ten seconds', () => {
    expect(speedOf(paceOf(8, undefined))).toBe(1);
    expect(screenBetween(paceOf(500, undefined), 0, 500)).toBeCloseTo(10);
    expect(screenBetween(paceOf(50, []), 0, 50)).toBeCloseTo(10);
  });

  test('plays repetitions at six times real time for up to eleven and a half seconds', () => {
    expect(speedOf(paceOf(66, []))).toBe(6);
    expect(screenBetween(paceOf(240, []), 0, 240)).toBeCloseTo(11.5);
  });

  describe('with rests', () => {
    const rests = [
      [30, 150],
      [160, 165],
      [180, 300],
    ] as const;
    const pace = paceOf(330, rests);

    test('plays the work as if there were no long rests', () => {
      expect(speedOf(pace)).toBeCloseTo((330 - 240) / 13.5);
      expect(skipsRests(pace)).toBe(true);
      expect(skipsRests(paceOf(330, [[160, 170]]))).toBe(false);
    });

    test('plays the first set clearly where not all sets can be, and the others in the time left', () => {
      const many = paceOf(640, [
        [44, 160],
        [210, 320],
        [380, 480],
      ]);
      const [slow, fast] = workSpeeds(many);
      expect(screenBetween(many, 0, 44)).toBeCloseTo(6);
      expect(slow).toBeCloseTo(44 / 6);
      expect(fast).toBeCloseTo((50 + 60 + 160) / 7.5);
      expect(exposureAt(many, 20)).toBeCloseTo(slow / 4);
      expect(exposureAt(many, 100)).toBeCloseTo(slow / 4);
      expect(exposureAt(many, 200)).toBeCloseTo(fast / 4);
    });

    test('plays each long rest within a second, and all of many within two and a half', () => {
      expect(screenBetween(pace, 30, 150)).toBeCloseTo(0.8);
      expect(screenBetween(pace, 160, 165)).toBeCloseTo(5 / speedOf(pace));
      const many = Array.from({ length: 7 }, (_, index) => [100 * index + 30, 100 * index + 100] as const);
      const long = paceOf(730, many);
      expect(many.reduce((sum, [from, to]) => sum + screenBetween(long, from, to), 0)).toBeCloseTo(2.5);
    });

    test('maps any time on the screen to a time of the run and back, and never goes backwards', () => {
      const whole = screenBetween(pace, 0, 330);
      let before = -1;
      for (let share = 0; share <= 1; share += 0.01) {
        const seconds = runTimeAfter(pace, 0, share * whole);
        expect(screenBetween(pace, 0, seconds)).toBeCloseTo(share * whole);
        expect(seconds).toBeGreaterThan(before);
        before = seconds;
      }
      expect(runTimeAfter(pace, 100, 0.5)).toBeCloseTo(
        runTimeAfter(pace, 0, screenBetween(pace, 0, 100) + 0.5),
      );
    });
  });

  test('plays the awaited remainder within its time limit, and no slower than before the guess', () => {
    expect(screenBetween(paceWithin(90, 3), 20, 110)).toBeCloseTo(3);
    expect(speedOf(paceWithin(2, 3))).toBe(4);
  });
});
