import type { ExerciseName } from '../model/set/exercises.ts';
import type { Sex } from '../model/set/people.ts';

/** Kinds of checks, in the order in which they are shown. */
export const groups = [
  'holds against the published code',
  'holds against people',
  'repetitions by load',
  'sets and rests',
  'effort and ratings',
  'speed of the bar',
  'drop sets',
  'recovery',
  'maximal force',
  'electrical activity',
] as const;
export type Group = (typeof groups)[number];

/** What a check may be measured in, and how many decimals of it mean something. */
export const decimalsOf = {
  s: 1,
  'm/s': 2,
  repetitions: 2,
  'rating points': 2,
  '% of the set per rating point': 1,
  '% of the first set': 0,
  '% of the set': 0,
  '% of speed per rating point': 1,
  '% of maximum': 1,
  'percentage points': 0,
  '% of fresh force': 0,
  '%': 0,
  times: 2,
} as const satisfies Record<string, number>;
export type CheckUnit = keyof typeof decimalsOf;

/** Where the published value is recorded: a finding of a study, or a record of `content/calibration`. */
export type CheckSource =
  | { readonly study: string; readonly finding: string }
  | { readonly calibration: string };

/** When the model said what it says, with the value still unknown. */
export interface Prediction {
  readonly version: string;
  readonly date: string;
}

/** One published value that the model is held against. */
interface Row {
  readonly id: string;
  readonly group: Group;
  /** Of which exercise and of whom, where it is of one. */
  readonly exercise?: ExerciseName;
  readonly sex?: Sex;
  /** What is compared, as one plain sentence. */
  readonly what: string;
  /** As a number in the unit of the check, or in words where the source gives no number. */
  readonly published: number | string;
  /** The published spread between people, or the error of the mean, as the record gives it. */
  readonly spread?: number;
  readonly source: CheckSource;
  /** Whether the values of the model were chosen to come near this one. */
  readonly aimedAt: boolean;
  /** The version that answered before anybody had looked at the value, and when: see docs/predictions. */
  readonly predicted?: Prediction;
  /** Runs the model. */
  readonly measure: () => number;
  readonly unit: CheckUnit;
  /** The least and the most that still count as agreement, set before it was compared. */
  readonly low: number;
  readonly high: number;
}

/** A check, and whether the model is known to meet it. A known miss says why, as far as anybody knows. */
export type Check = Row & ({ readonly known: 'met' } | { readonly known: 'miss'; readonly because: string });

/** A share as a percentage, for the sentences of checks. */
export const percentOf = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** For an order of two things: any difference counts, but the last digits of a sum do not. */
export const moreThanNothing = 1e-6;

/** A check that has been run. */
export type Measured = Check & { readonly measured: number; readonly within: boolean };

export const isWithin = ({ low, high }: Pick<Check, 'low' | 'high'>, value: number): boolean =>
  value >= low && value <= high;

export function run(check: Check): Measured {
  const measured = check.measure();
  return { ...check, measured, within: isWithin(check, measured) };
}
