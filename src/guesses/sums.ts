import { capitalised, inWords } from '../typography/number.ts';
import { type Amount, errorOf, type Guess, isRight, type Prediction } from './prediction.ts';

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

/** What the missed numbers are called together: by their things where all count the same. */
function wordsOf(amounts: readonly Amount[]) {
  const [first] = amounts;
  const counted = amounts.every((amount) => amount.counted === first?.counted) ? first?.counted : undefined;
  return counted === undefined
    ? { less: 'less than there was', more: 'more than there was' }
    : { less: `fewer ${counted} than there were`, more: `more ${counted} than there were` };
}

/** Which way the numbers were missed. */
function missesOf(answered: readonly Answered[]): string {
  const numbers = answered.flatMap(({ prediction, guess }) =>
    prediction.kind === 'amount' && typeof guess === 'number' ? [{ prediction, guess }] : [],
  );
  const missed = numbers.filter(({ prediction, guess }) => !isRight(prediction, guess));
  if (missed.length === 0) return '';
  const low = missed.filter(({ prediction, guess }) => errorOf(prediction, guess) > 0).length;
  const high = missed.length - low;
  const { less, more } = wordsOf(numbers.map(({ prediction }) => prediction));
  const all = inWords(numbers.length);
  if (numbers.length === 1) return `You expected ${low > 0 ? less : more}.`;
  const every = numbers.length === 2 ? 'in both numbers' : `in all ${all} numbers`;
  const often = (count: number) =>
    count === numbers.length ? every : `in ${inWords(count)} of ${all} numbers`;
  if (high === 0) return `You expected ${less} ${often(low)}.`;
  if (low === 0) return `You expected ${more} ${often(high)}.`;
  return `You expected ${less} ${often(low)}, and ${more} in ${inWords(high)}.`;
}

/** All guesses of a lesson in a sentence or two; nothing where none was made. */
export function sumUp(answered: readonly Answered[]): string {
  const all = answered.length;
  if (all === 0) return '';
  const right = answered.filter(({ prediction, guess }) => isRight(prediction, guess)).length;
  const made = `You made ${inWords(all)} ${all === 1 ? 'guess' : 'guesses'} in this lesson, ${rightOf(right, all)}.`;
  return capitalised([made, missesOf(answered)].filter((sentence) => sentence !== '').join(' '));
}
