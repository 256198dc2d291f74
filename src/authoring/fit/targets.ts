import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Calibration, calibration } from '../../evidence/calibration.ts';
import { losses } from '../../validation/people/maximalForce.ts';
import { type Stopped, stopped } from '../../validation/people/stoppedSets.ts';
import {
  type LoadRow,
  loadRows,
  type RestTotal,
  recordedValue,
  restShares,
  restTotals,
} from '../../validation/published.ts';

/** The published values that the fit aims at, in the units of the model. */
export interface Targets {
  /** Repetitions to failure in exercises in general: load as a share of maximum, mean, standard deviation. */
  readonly table: readonly LoadRow[];
  /** The same for single exercises. */
  readonly exercises: Readonly<Record<'bench' | 'leg-press' | 'curl', readonly LoadRow[]>>;
  /** All repetitions of four sets of the bench press with the load for eight, by rest in seconds. */
  readonly totals: readonly RestTotal[];
  /** Repetitions of later sets as a share of the first, by rest in seconds; the middle of each published range. */
  readonly ratios: readonly { rest: number; ratios: readonly number[] }[];
  /** Endurance of a still hold: force as a share of maximum, seconds. */
  readonly endurance: readonly { force: number; seconds: number }[];
  readonly women: WomenTargets;
  readonly strain: readonly StrainTarget[];
  readonly stopped: readonly StoppedTarget[];
  /** Share of a set for each rating point over its second half, per cent. */
  readonly ratingSlope: number;
}

/** Of women: in the bench press, in the leg press, and against men. */
export interface WomenTargets {
  /** Standard error in place of a spread. */
  readonly bench: readonly LoadRow[];
  /** All repetitions of five sets that are stopped at three, by rest in seconds. */
  readonly threes: readonly { rest: number; total: number; sd: number }[];
  /** Seconds of a still hold against men’s, by force. */
  readonly holds: readonly { force: number; ratio: number }[];
  /** Repetitions of a curl at 80 % against men’s. */
  readonly curl: number;
  /** Repetitions of a deadlift at the second load against men’s at the first: what holds light loads back. */
  readonly deadlift: { readonly loads: readonly [men: number, women: number]; readonly ratio: number };
}

/** A published loss of maximal force after several sets: how they are done, and what is left of the fresh maximum. */
export interface StrainTarget extends Pick<(typeof losses)[number], 'exercise' | 'sex' | 'sets'> {
  readonly kept: number;
}

/** A published rating after each set, or the mean of them, of sets of a typical lift that were stopped. */
export interface StoppedTarget extends Pick<Stopped, 'load' | 'done' | 'sets' | 'rest'> {
  readonly rating: number;
  /** How far off counts as one, rating points. */
  readonly scale: number;
}

const record = (root: string, id: string): Calibration =>
  calibration.parse(parse(readFileSync(join(root, 'content/calibration', `${id}.yaml`), 'utf8')));

/** Forces of still holds that the fit aims at: where the pooled curve has most of its measurements, and a little beyond. */
const forces = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const values = <T>(root: string, id: string) => record(root, id).values as T;
/** Standard errors, for means that a fit should meet as closely as they are known. */
const withErrors = (rows: readonly LoadRow[], people: number) =>
  rows.map((row) => ({ ...row, sd: row.sd / Math.sqrt(people) }));

/** Men in the arm curl, from three studies; one of them gives no spread, and the other at its load stands for it. */
function curlTable(root: string): LoadRow[] {
  const heavy = values<{ men: [number, number] }>(root, 'day-curl80').men;
  const light = values<{ 'curl-70': [number, number] }>(root, 'iglesias-soler2010')['curl-70'];
  const older = values<{ arm_curl_80_trained: number }>(root, 'hoeger').arm_curl_80_trained;
  return [
    { load: 0.7, mean: light[0], sd: light[1] },
    { load: 0.8, mean: heavy[0], sd: heavy[1] },
    { load: 0.8, mean: older, sd: heavy[1] },
  ];
}

function womenTargets(root: string): WomenTargets {
  const bench = record(root, 'female-bench');
  const knee = values<{ men: [number]; women: [number] }>(root, 'endurance-sex-knee');
  const curl = values<{ men: [number]; women: [number] }>(root, 'day-curl80');
  const deadlift = values<{ men: [number]; women: [number] }>(root, 'dinyer2019-deadlift');
  return {
    bench: withErrors(loadRows(bench), bench.people as number),
    threes: Object.entries(values<Record<string, [number, number]>>(root, 'women-legpress-3rm')).map(
      ([rest, [total, sd]]) => ({ rest: Number(rest), total, sd }),
    ),
    // At 50 and 80 % the same study found no difference.
    holds: [
      { force: 0.2, ratio: knee.women[0] / knee.men[0] },
      { force: 0.5, ratio: 1 },
      { force: 0.8, ratio: 1 },
    ],
    curl: curl.women[0] / curl.men[0],
    deadlift: { loads: [0.37, 0.41], ratio: deadlift.women[0] / deadlift.men[0] },
  };
}

/** The same sets and records as the checks of the model. */
const strainTargets = (root: string): StrainTarget[] =>
  losses.map(({ calibration: id, at, exercise, sex, sets, published = (recorded) => recorded }) => {
    const { mean } = recordedValue(record(root, id), at);
    return { exercise, sex, sets, kept: published(mean) / 100 };
  });

/** Ends of a range of means, and of a range of loads, count for less than a mean with a spread. */
const scaleOfRanges: Readonly<Record<string, number>> = { robertson2003: 2.5, buckley2011: 1 };

const stoppedTargets = (root: string): StoppedTarget[] =>
  stopped.map(({ calibration: id, at, load, ...sets }) => {
    const { mean, spread } = recordedValue(record(root, id), at);
    const scale = spread ?? scaleOfRanges[id];
    if (scale === undefined) throw new Error(`calibration ${id} has no spread at ${at}`);
    return { ...sets, load: load / 100, rating: mean, scale };
  });

/** Reads the targets from the calibration records below a root. */
export function readTargets(root: string): Targets {
  const [seconds, power] = (record(root, 'frey-law-avin').values as Record<string, [number, number]>)
    .general!;
  return {
    table: loadRows(record(root, 'nuzzo-general')),
    exercises: {
      bench: loadRows(record(root, 'nuzzo-bench')),
      'leg-press': loadRows(record(root, 'nuzzo-legpress')),
      curl: curlTable(root),
    },
    totals: restTotals(record(root, 'wb-bench')),
    ratios: restShares(record(root, 'rest-table')).map(({ rest, ranges }) => ({
      rest,
      ratios: ranges.map(([low, high]) => (low + high) / 2),
    })),
    endurance: forces.map((force) => ({ force, seconds: seconds * force ** power })),
    women: womenTargets(root),
    strain: strainTargets(root),
    stopped: stoppedTargets(root),
    ratingSlope: values<{ pct_set_per_rpe: number }>(root, 'emanuel2020').pct_set_per_rpe,
  };
}
