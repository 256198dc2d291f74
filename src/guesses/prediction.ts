import { duration, formatNumber, roundDuration } from '../typography/number.ts';

/** One of a few answers. */
export interface Choices {
  readonly kind: 'choices';
  readonly choices: readonly string[];
  readonly answer: string;
  /** The run that would show the answer, where there is one. */
  readonly run?: { readonly preset: string };
}

/** How a count is written after its number, for one and for any other. */
export interface UnitWords {
  readonly one: string;
  readonly after: string;
}

/** A number on a slider. */
export interface Amount {
  readonly kind: 'amount';
  readonly value: number;
  /** The value as the answer prints it. */
  readonly text: string;
  /** How many decimals of the value are printed. */
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Seconds are said as minutes where there are many. */
  readonly clock: boolean;
  readonly unit: UnitWords;
  /** What a difference is counted in: percentages differ by points. */
  readonly apart: UnitWords;
  /** Things one counts, by which a guess can be fewer; an amount is less. */
  readonly counted?: string;
  /** Who gives the value, as the beginning of a sentence. */
  readonly source: string;
  /** The run that it is a number of, where it is one. */
  readonly run?: { readonly preset: string; readonly readout: string };
}

export type Prediction = Choices | Amount;
export type Guess = string | number;

/** What a reader guessed at first, which counts, and what last. */
export interface MadeGuess {
  readonly first: Guess;
  readonly last: Guess;
}

const withUnit = (value: number, decimals: number | undefined, { one, after }: UnitWords) =>
  `${formatNumber(value, decimals)}${value === 1 ? one : after}`;

/** A guess as the slider shows it. */
export const amountText = ({ clock, unit }: Amount, guess: number): string =>
  clock ? roundDuration(guess) : withUnit(guess, undefined, unit);

/** How far a guess lies from the value as that is printed; above zero where there was more. */
export function errorOf({ value, decimals }: Amount, guess: number): number {
  const scale = 10 ** decimals;
  return (Math.round(value * scale) - Math.round(guess * scale)) / scale;
}

/** The same in words, without the direction. */
export function errorText(amount: Amount, guess: number): string {
  const apart = Math.abs(errorOf(amount, guess));
  return amount.clock ? duration(apart) : withUnit(apart, undefined, amount.apart);
}

/** Where the slider begins: in the middle, on one of its stops. */
export const middleOf = ({ from, to, step }: Amount): number =>
  from + step * Math.round((to - from) / 2 / step);

/** Whether no other stop of the slider lies nearer to the value. */
const isNearest = (amount: Amount, guess: number): boolean =>
  Math.abs(amount.value - guess) <= amount.step / 2;

export const isRight = (prediction: Prediction, guess: Guess): boolean =>
  prediction.kind === 'choices'
    ? guess === prediction.answer
    : typeof guess === 'number' && (errorOf(prediction, guess) === 0 || isNearest(prediction, guess));

/** Whether this could have been guessed: what was kept may come from before the question was changed. */
export function isPossible(prediction: Prediction, guess: Guess): boolean {
  if (prediction.kind === 'choices') return typeof guess === 'string' && prediction.choices.includes(guess);
  if (typeof guess !== 'number') return false;
  const { from, to, step } = prediction;
  const stops = (guess - from) / step;
  return guess >= from && guess <= to && Math.abs(stops - Math.round(stops)) < 1e-9;
}
