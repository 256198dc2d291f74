import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRight, type Prediction } from '../../src/guesses/prediction.ts';
import { type Answered, sumUp } from '../../src/guesses/sums.ts';
import { choices, repetitions, share } from './predictions.ts';

const guessed = (prediction: Prediction, guess: string | number): Answered => ({ prediction, guess });
const [right, wrong] = [guessed(choices, 'none'), guessed(choices, 'many')];
const [few, many, exact] = [10, 30, 16].map((guess) => guessed(repetitions, guess)) as [
  Answered,
  Answered,
  Answered,
];

describe('the guesses of a lesson, summed up', () => {
  test.each<[Answered[], string]>([
    [[], ''],
    [[right], 'You made one guess in this lesson, and it was right.'],
    [[wrong], 'You made one guess in this lesson, and it was not right.'],
    [[right, right], 'You made two guesses in this lesson, and both were right.'],
    [[right, wrong, wrong], 'You made three guesses in this lesson, and one of them was right.'],
    [
      [right, exact, few, wrong, few],
      'You made five guesses in this lesson, and two of them were right. Two of your three numbers were too low.',
    ],
    [
      [few, many, few],
      'You made three guesses in this lesson, and none of them was right. Two of your three numbers were too low, and one was too high.',
    ],
    [
      [right, many],
      'You made two guesses in this lesson, and one of them was right. The number you guessed was too high.',
    ],
    [
      [guessed(share, 20), few],
      'You made two guesses in this lesson, and none of them was right. Both numbers were too low.',
    ],
  ])('%# say how many there were, how many were right, and which way the numbers went', (answered, words) => {
    expect(sumUp(answered)).toBe(words);
  });

  const anyGuess = oneof(
    record({ prediction: constantFrom(choices), guess: constantFrom(...choices.choices) }),
    record({ prediction: constantFrom(repetitions), guess: integer({ min: 0, max: 40 }) }),
    record({ prediction: constantFrom(share), guess: integer({ min: 0, max: 20 }).map((stop) => 5 * stop) }),
  );

  test('are one or two whole sentences, the second one where a number was missed and only there', () => {
    assert(
      property(array(anyGuess, { minLength: 1, maxLength: 14 }), (answered) => {
        const words = sumUp(answered);
        expect(words).toMatch(/^You made [^.]+\.( [A-Z][^.]+ too (?:low|high)\.)?$/);
        expect(words).not.toMatch(/undefined|NaN|\bno\b/);
        const missed = answered.some(
          ({ prediction, guess }) => prediction.kind === 'amount' && !isRight(prediction, guess),
        );
        expect(/ too (?:low|high)\.$/.test(words)).toBe(missed);
      }),
    );
  });
});
