import { describe, expect, test } from 'vitest';
import { compare } from '../../src/guesses/compare.ts';
import { isPossible, isRight } from '../../src/guesses/prediction.ts';
import { choices, repetitions, seconds, share } from './predictions.ts';

const once = (guess: string | number) => ({ first: guess, last: guess });

describe('a guess beside its answer', () => {
  test.each([
    [choices, once('a few'), 'You said “a few”. The answer is “none”.'],
    [choices, once('none'), 'You said “none”, and you were right.'],
    [share, once(20), 'You guessed 20 %. The simulation gives 69 %, 49 points more.'],
    [share, once(90), 'You guessed 90 %. The simulation gives 69 %, 21 points less.'],
    [
      share,
      once(70),
      'You guessed 70 %. The simulation gives 69 %: as close as the slider goes, so you were right.',
    ],
    [share, once(65), 'You guessed 65 %. The simulation gives 69 %, 4 points more.'],
    [repetitions, once(17), 'You guessed 17 repetitions. The simulation gives 16 repetitions, 1 fewer.'],
    [repetitions, once(1), 'You guessed 1 repetition. The simulation gives 16 repetitions, 15 more.'],
    [
      repetitions,
      once(16),
      'You guessed 16 repetitions. The simulation gives 16 repetitions: you were right.',
    ],
    [seconds, once(60), 'You guessed 1 min. The simulation gives 8 min 32 s, 7 min 32 s more.'],
  ])('%# says how they compare', (prediction, made, line) => {
    expect(compare(prediction, made).replaceAll('\u00a0', ' ')).toBe(line);
  });

  test.each([
    [
      choices,
      { first: 'a few', last: 'none' },
      'You first said “a few”, and the answer is “none”. Your first guess is the one that counts.',
    ],
    [
      share,
      { first: 20, last: 70 },
      'You first guessed 20 %. The simulation gives 69 %, 49 points more. Your first guess is the one that counts.',
    ],
  ])('%# that was changed counts as it was at first', (prediction, made, line) => {
    expect(compare(prediction, made).replaceAll('\u00a0', ' ')).toBe(line);
  });

  test('is right at the stop that is nearest to the value, and at no other', () => {
    const stops = Array.from({ length: 21 }, (_, stop) => 5 * stop);
    expect(stops.filter((stop) => isRight(share, stop))).toEqual([70]);
  });

  test.each([
    [choices, 'some'],
    [choices, 0],
    [share, '20'],
    [share, 21],
    [share, 105],
    [share, -5],
  ])('%# is no guess where the question does not offer it', (prediction, guess) => {
    expect(isPossible(prediction, guess)).toBe(false);
  });
});
