import { capitalised, inWords } from '../typography/number.ts';
import { errorOf, type Guess, isRight, type Prediction } from './prediction.ts';

/** A question that was guessed at, and the guess that counts. */
export interface Answered {
  readonly prediction: Prediction;
  readonly guess: Guess;
}

/** How many were right, as the end of “you made some guesses”. */
function rightOf(right: number, all: number): string {
  if (all === 1) return right === 1 ? 'and it was right' : 'and it was not right';
  if (right === 0) return 'and none of them was right';
  if (right === all) return `and ${all === 2 ? 'both' : `all ${inWords(all)}`} were right`;
  return `and ${inWords(right)} of them ${right === 1 ? 'was' : 'were'} right`;
}

/** Which way the numbers were missed: “too low” is true of a time, a share and a count alike. */
function missesOf(answered: readonly Answered[]): string {
  const numbers = answered.flatMap(({ prediction, guess }) =>
    prediction.kind === 'amount' && typeof guess === 'number' ? [{ prediction, guess }] : [],
  );
  const missed = numbers.filter(({ prediction, guess }) => !isRight(prediction, guess));
  if (missed.length === 0) return '';
  const low = missed.filter(({ prediction, guess }) => errorOf(prediction, guess) > 0).length;
  const high = missed.length - low;
  const all = numbers.length;
  if (all === 1) return `The number you guessed was too ${low > 0 ? 'low' : 'high'}.`;
  const were = (count: number) => `${count === 1 ? 'was' : 'were'} too`;
  const [first, way] = low > 0 ? [low, 'low'] : [high, 'high'];
  const these =
    first === all
      ? `${all === 2 ? 'Both' : `All ${inWords(all)}`} numbers`
      : `${capitalised(inWords(first))} of your ${inWords(all)} numbers`;
  const then = low > 0 && high > 0 ? `, and ${inWords(high)} ${were(high)} high` : '';
  return `${these} ${were(first)} ${way}${then}.`;
}

/** All guesses of a lesson in a sentence or two; nothing where none was made. */
export function sumUp(answered: readonly Answered[]): string {
  const all = answered.length;
  if (all === 0) return '';
  const right = answered.filter(({ prediction, guess }) => isRight(prediction, guess)).length;
  const made = `You made ${inWords(all)} ${all === 1 ? 'guess' : 'guesses'} in this lesson, ${rightOf(right, all)}.`;
  return capitalised([made, missesOf(answered)].filter((sentence) => sentence !== '').join(' '));
}
