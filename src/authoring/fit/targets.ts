import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Calibration, calibration } from '../../evidence/calibration.ts';
import {
  type LoadRow,
  loadRows,
  type RestTotal,
  restShares,
  restTotals,
} from '../../validation/published.ts';

/** The published values that the fit aims at, in the units of the model. */
export interface Targets {
  /** Repetitions to failure in exercises in general: load as a share of maximum, mean, standard deviation. */
  readonly table: readonly LoadRow[];
  /** The same for the bench press. */
  readonly bench: readonly LoadRow[];
  /** All repetitions of four sets of the bench press with the load for eight, by rest in seconds. */
  readonly totals: readonly RestTotal[];
  /** Repetitions of later sets as a share of the first, by rest in seconds; the middle of each published range. */
  readonly ratios: readonly { rest: number; ratios: readonly number[] }[];
  /** Endurance of a still hold: force as a share of maximum, seconds. */
  readonly endurance: readonly { force: number; seconds: number }[];
}

const record = (root: string, id: string): Calibration =>
  calibration.parse(parse(readFileSync(join(root, 'content/calibration', `${id}.yaml`), 'utf8')));

/** Forces of still holds that the fit aims at: where the pooled curve has most of its measurements, and a little beyond. */
const forces = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Reads the targets from the calibration records below a root. */
export function readTargets(root: string): Targets {
  const [seconds, power] = (record(root, 'frey-law-avin').values as Record<string, [number, number]>)
    .general!;
  return {
    table: loadRows(record(root, 'nuzzo-general')),
    bench: loadRows(record(root, 'nuzzo-bench')),
    totals: restTotals(record(root, 'wb-bench')),
    ratios: restShares(record(root, 'rest-table')).map(({ rest, ranges }) => ({
      rest,
      ratios: ranges.map(([low, high]) => (low + high) / 2),
    })),
    endurance: forces.map((force) => ({ force, seconds: seconds * force ** power })),
  };
}
