import { afterAdaptation } from './force.ts';
import { fusion, minFusionLoss } from './fusion.ts';
import type { Muscle } from './muscle.ts';
import type { Pool } from './pool.ts';
import { risingRateHz } from './rate.ts';

/** A muscle tried at one excitation. Kept and filled again, so that trying takes no memory. */
export interface Trial {
  /** Force given, in the fused force of rested unit 1. */
  force: number;
  excitation: number;
  /** A lower excitation, to judge what the difference is worth. */
  below: number;
  /** At least how much less force it would give, in the same unit. */
  minLoss: number;
  recruited: number;
  /** How many units, counted from the weakest up to the first that does not, fire at their peak. */
  atPeak: number;
  /** Share of its fused force that a unit gives, from unit `atPeak` up to the last recruited. */
  readonly fusionByUnit: Float64Array;
}

/**
 * The trials of one sample, which share what does not depend on excitation: what units at their peak rate give.
 * It is worked out at the first need and kept as running sums, so a trial only goes through the units between
 * their threshold and their peak.
 */
export interface Trials {
  readonly muscle: Muscle;
  /** The last trial that was good enough. */
  best: Trial;
  /** Room for the next. */
  next: Trial;
  /** How many units' peaks are known in this sample. */
  peaksKnown: number;
  readonly peakFusionByUnit: Float64Array;
  /** Force of the weakest units at their peaks, by how many they are, in the fused force of rested unit 1. */
  readonly peakForceByCount: Float64Array;
}

export function trialsOf(muscle: Muscle): Trials {
  const { size } = muscle.pool;
  const trial = (): Trial => ({
    force: 0,
    excitation: 0,
    below: 0,
    minLoss: 0,
    recruited: 0,
    atPeak: 0,
    fusionByUnit: new Float64Array(size),
  });
  return {
    muscle,
    best: trial(),
    next: trial(),
    peaksKnown: 0,
    peakFusionByUnit: new Float64Array(size),
    peakForceByCount: new Float64Array(size + 1),
  };
}

/** Whether the unit and all weaker ones fire at their peak. */
function allAtPeak(pool: Pool, unit: number, excitation: number): boolean {
  const last = pool.lastToPeakByUnit[unit]!;
  return risingRateHz(excitation, pool.thresholdByUnit[last]!) >= pool.peakRateHzByUnit[last]!;
}

/** Counts the recruited and those at their peak, walking from the last count, which is near. */
function count(pool: Pool, trial: Trial): void {
  const { size, thresholdByUnit } = pool;
  const { excitation } = trial;
  let { recruited, atPeak } = trial;
  while (recruited < size && excitation >= thresholdByUnit[recruited]!) recruited++;
  while (recruited > 0 && excitation < thresholdByUnit[recruited - 1]!) recruited--;
  while (atPeak < recruited && allAtPeak(pool, atPeak, excitation)) atPeak++;
  while (atPeak > 0 && !allAtPeak(pool, atPeak - 1, excitation)) atPeak--;
  trial.recruited = recruited;
  trial.atPeak = atPeak;
}

/**
 * Adds up the trial in `trials.next`, from the first unit that is not known. Units are added weakest first, as in
 * `forceAt`, so the sum is the same to the bit; and it never falls as excitation rises, not even by rounding.
 */
function addUp(trials: Trials): void {
  const { next: trial, peakFusionByUnit, peakForceByCount } = trials;
  const { pool, forceByUnit, contractionByUnit, adaptedByUnit } = trials.muscle;
  const { thresholdByUnit, peakRateHzByUnit, fusionSlope } = pool;
  const { excitation, below, recruited, atPeak, fusionByUnit } = trial;
  const fall = risingRateHz(excitation, 0) - risingRateHz(below, 0);
  const known = Math.min(trials.peaksKnown, atPeak);
  let force = peakForceByCount[known]!;
  let minLoss = 0;
  for (let unit = known; unit < recruited; unit++) {
    const threshold = thresholdByUnit[unit]!;
    const strength = forceByUnit[unit]!;
    const contraction = contractionByUnit[unit]!;
    const adapted = adaptedByUnit[unit]!;
    const peakHz = peakRateHzByUnit[unit]!;
    const rateHz = Math.min(risingRateHz(excitation, threshold), peakHz);
    const normalisedRate = contraction * afterAdaptation(rateHz, rateHz, adapted);
    // An exhausted unit still fires, but has nothing to give or to lose.
    const fused = strength === 0 ? 0 : fusion(normalisedRate, fusionSlope);
    force += fused * strength;
    if (unit < atPeak) {
      peakFusionByUnit[unit] = fused;
      peakForceByCount[unit + 1] = force;
    } else {
      const step = rateHz < peakHz ? contraction * (1 - adapted) * fall : 0;
      const lost = below < threshold ? fused : minFusionLoss(normalisedRate, fused, step, fusionSlope);
      fusionByUnit[unit] = fused;
      minLoss += lost * strength;
    }
  }
  if (trials.peaksKnown < atPeak) trials.peaksKnown = atPeak;
  trial.force = force;
  trial.minLoss = minLoss;
}

/**
 * Tries an excitation: fills `trials.next`, and returns its force.
 *
 * @param below a lower excitation, to judge what the difference is worth
 */
export function tryAt(trials: Trials, excitation: number, below = excitation): number {
  const trial = trials.next;
  // Handed over in fields, for the engine takes memory for fractions that it hands to a long function.
  trial.excitation = excitation;
  trial.below = below;
  count(trials.muscle.pool, trial);
  addUp(trials);
  return trial.force;
}

/** Begins a sample: what was known of the muscle no longer holds. */
export function reset(trials: Trials): void {
  trials.peaksKnown = 0;
}

/** Keeps the trial just made as the best. */
export function accept(trials: Trials): void {
  const { best } = trials;
  trials.best = trials.next;
  trials.next = best;
}
