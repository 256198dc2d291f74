import type { Calibration } from '../evidence/calibration.ts';
import type { Study } from '../evidence/study.ts';

/** A mean and the standard deviation between people, at a load as a share of the one-repetition maximum. */
export interface LoadRow {
  readonly load: number;
  readonly mean: number;
  readonly sd: number;
}

/** All repetitions of some sets, by the rest between them in seconds. */
export interface RestTotal {
  readonly rest: number;
  readonly total: number;
}

/** Repetitions of the second, third and fourth set as shares of the first, each as a range, by rest in seconds. */
export interface RestShares {
  readonly rest: number;
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

/** A rating at a force as a share of maximum; the spread between people is not always known. */
export interface Rating {
  readonly force: number;
  readonly rating: number;
  readonly sd: number | undefined;
}

/** The rows of a record whose keys are numbers, from the least to the greatest. */
const rows = <T>({ values }: Calibration, make: (key: number, value: unknown) => T): T[] =>
  Object.entries(values as Record<string, unknown>)
    .filter(([key]) => /^\d+$/.test(key))
    .map(([key, value]) => make(Number(key), value));

/** A table of repetitions by load: keys in per cent, pairs of mean and standard deviation. */
export const loadRows = (record: Calibration): LoadRow[] =>
  rows(record, (percent, value) => {
    const [mean, sd] = value as [number, number];
    return { load: percent / 100, mean, sd };
  });

export const restTotals = (record: Calibration): RestTotal[] =>
  rows(record, (rest, total) => ({ rest, total: total as number }));

export const restShares = (record: Calibration): RestShares[] =>
  rows(record, (rest, ranges) => ({ rest, ranges: ranges as [number, number][] }));

const ratings = (record: Calibration): Rating[] =>
  rows(record, (percent, value) => {
    const [rating, sd] = value as [number, number?];
    return { force: percent / 100, rating: rating!, sd };
  });

/** Every published value that the checks and their pictures use, in the units of the model. */
export interface Published {
  readonly general: readonly LoadRow[];
  readonly bench: readonly LoadRow[];
  readonly totals: readonly RestTotal[];
  readonly shares: readonly RestShares[];
  readonly ratings: readonly Rating[];
  /** Mean bar speed of the heaviest single bench press, m/s. */
  readonly maximumSpeed: { readonly mean: number; readonly sd: number };
  /** Share of a set for each rating point, and loss of bar speed, per cent. */
  readonly ratingSlope: number;
  readonly ratingSpeed: number;
  /** The share of a set after which the bar has become slower, lowest and highest, per cent. */
  readonly slowing: Readonly<Record<'bench' | 'squat', readonly [low: number, high: number]>>;
  /** Duration of a drop set, s: curls at five loads, and a load for twelve with three drops. */
  readonly dropSeconds: { readonly curls: number; readonly twelve: number };
  /** Rise of EMG over sets to failure, per cent, with a heavy and with a light load. */
  readonly emgRise: { readonly heavy: number; readonly light: number };
  /** How long the published model holds a share of its maximum, as its authors' code has it, s. */
  readonly holds: readonly { readonly force: number; readonly seconds: number; readonly finding: string }[];
  /** Any value of a record by its key. @throws Error where there is none */
  readonly valueAt: (id: string, key: string) => RecordedValue;
}

/** A mean, its spread and the number of people, as far as a record has them. */
export interface RecordedValue {
  readonly mean: number;
  readonly spread: number | undefined;
  readonly people: number | undefined;
}

const byId = <T extends { id: string }>(kind: string, all: Iterable<T>) => {
  const known = new Map([...all].map((record) => [record.id, record]));
  return (id: string): T => {
    const found = known.get(id);
    if (found === undefined)
      throw new Error(`${kind} ${id} is not there, and the checks of the model need it`);
    return found;
  };
};

/**
 * The published values, taken out of their records.
 * @throws Error that names a record or a finding that is not there
 */
export function publishedFrom(calibrations: Iterable<Calibration>, studies: Iterable<Study>): Published {
  const record = byId('calibration', calibrations);
  const values = <T>(id: string) => record(id).values as T;
  const [mean, sd] = values<{ v: [number, number] }>('v1rm-bench').v;
  const emg = values<Record<string, number>>('jenkins2015');
  const secondsInMinute = 60;
  return {
    general: loadRows(record('nuzzo-general')),
    bench: loadRows(record('nuzzo-bench')),
    totals: restTotals(record('wb-bench')),
    shares: restShares(record('rest-table')),
    ratings: ratings(record('pincivero2000')),
    maximumSpeed: { mean, sd },
    ratingSlope: values<{ pct_set_per_rpe: number }>('emanuel2020').pct_set_per_rpe,
    ratingSpeed: values<{ pct_velocity_per_rpe: number }>('emanuel2020').pct_velocity_per_rpe,
    slowing: values<Published['slowing']>('izquierdo2006'),
    dropSeconds: {
      curls: values<{ time_min: { drop: [number] } }>('ozaki').time_min.drop[0] * secondsInMinute,
      twelve: values<{ time_s: { drop: [number] } }>('fink').time_s.drop[0],
    },
    emgRise: { heavy: emg['80']!, light: emg['30']! },
    valueAt: (id, key) => recordedValue(record(id), key),
    holds: publishedHolds(byId('study', studies)('potvin2017model')),
  };
}

/** A value of a record by its key. @throws Error where there is none */
export function recordedValue({ id, values, people }: Calibration, key: string): RecordedValue {
  const value =
    typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[key] : undefined;
  const [mean, spread] = Array.isArray(value) ? value : [value];
  if (typeof mean !== 'number') throw new Error(`calibration ${id} has no number at ${key}`);
  return {
    mean,
    spread: typeof spread === 'number' ? spread : undefined,
    people: typeof people === 'number' ? people : undefined,
  };
}

/** Findings such as `endurance-20`: seconds at a force in per cent. */
const publishedHolds = ({ findings }: Study) =>
  findings.flatMap(({ id, value }) => {
    const percent = /^endurance-(\d+)$/.exec(id)?.[1];
    return percent === undefined || typeof value !== 'number'
      ? []
      : [{ force: Number(percent) / 100, seconds: value, finding: id }];
  });
