import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import { type Sex, sexes } from '../../model/set/people.ts';
import type { Check, CheckUnit, Group, Prediction } from '../check.ts';
import type { Predictions } from '../predictions.ts';
import type { Published } from '../published.ts';

/** When a value of the model agrees with a published mean. */
type Agreement =
  /** Within so many standard deviations between people, or standard errors of the mean. */
  | { readonly spreads: number }
  | { readonly errors: number }
  /** Within a share of the mean, or within so much in its unit. */
  | { readonly share: number }
  | { readonly by: number };

/** One published value: where it is recorded, of whom, what the model is asked, and when both agree. */
export interface PeopleRow {
  readonly id: string;
  readonly calibration: string;
  /** The key of the value in its record. */
  readonly at: string;
  readonly group: Group;
  readonly exercise: ExerciseName;
  readonly sex: Sex;
  readonly what: string;
  readonly unit: CheckUnit;
  readonly aimedAt?: boolean;
  readonly agrees: Agreement;
  readonly predicted?: Prediction;
  /** The key of another value in the record that this one is divided by. */
  readonly per?: string;
  /** What the record holds, or that quotient, in the unit of the check. */
  readonly published?: (recorded: number) => number;
  readonly measure: (model: Predictions) => number;
  /** Why the model is known to miss it. */
  readonly because?: string;
}

/** “women, leg press” */
export const who = (sex: Sex, exercise: ExerciseName): string =>
  `${sexes[sex].label}, ${exercises[exercise].label}`;

function tolerance(agrees: Agreement, mean: number, spread: number | undefined, people: number | undefined) {
  if ('share' in agrees) return agrees.share * Math.abs(mean);
  if ('by' in agrees) return agrees.by;
  if (spread === undefined) throw new Error('agreement within a spread, and no spread is published');
  if ('spreads' in agrees) return agrees.spreads * spread;
  if (people === undefined) throw new Error('agreement within errors, and the number of people is not known');
  return (agrees.errors * spread) / Math.sqrt(people);
}

/**
 * A check of the model by one published value.
 * @throws Error where the record lacks the value, its spread or its people, and agreement needs them
 */
export function checkOf(row: PeopleRow, { valueAt }: Published, model: Predictions): Check {
  const { id, calibration, at, group, exercise, sex, what, unit, aimedAt = false, because } = row;
  const recorded = valueAt(calibration, at);
  const value = recorded.mean / (row.per === undefined ? 1 : valueAt(calibration, row.per).mean);
  const mean = row.published?.(value) ?? value;
  const off = tolerance(row.agrees, mean, recorded.spread, recorded.people);
  return {
    id,
    group,
    exercise,
    sex,
    what,
    published: mean,
    ...(recorded.spread !== undefined &&
      value === recorded.mean &&
      row.published === undefined && { spread: recorded.spread }),
    source: { calibration },
    aimedAt,
    ...(row.predicted !== undefined && { predicted: row.predicted }),
    measure: () => row.measure(model),
    unit,
    low: mean - off,
    high: mean + off,
    ...(because === undefined ? { known: 'met' as const } : { known: 'miss' as const, because }),
  };
}
