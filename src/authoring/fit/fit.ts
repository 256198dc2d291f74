import { type Exercise, exercises, withFatigability } from '../../model/set/exercises.ts';
import type { Traits } from '../../model/set/fibres.ts';
import type { LoadRow } from '../../validation/published.ts';
import { evenCrowd, spreadOf } from './lifterSpread.ts';
import { misfit, tableMisfit } from './misfit.ts';
import { fitRatings } from './ratings.ts';
import { minimize } from './simplex.ts';
import { fitStrain } from './strain.ts';
import type { Targets } from './targets.ts';
import { fitWomen } from './women.ts';

/** Every value that `src/model/set/fitted.ts` holds. */
export interface Fitted extends Traits {
  readonly benchFatigability: number;
  readonly legPressFatigability: number;
  readonly curlFatigability: number;
  readonly womenFatigability: number;
  readonly womenRecovery: number;
  readonly strainTime: number;
  readonly ratingOfLoad: number;
  readonly ratingBend: number;
  readonly spreadFatigability: number;
  readonly spreadMaximum: number;
}

/**
 * Where the search begins, how far it reaches at first, and what is possible at all. The beginning is the rounded end of
 * earlier and longer searches, so that a fit takes about two minutes.
 */
const search: Record<keyof Traits, { start: number; step: number; low: number; high: number }> = {
  fatigability: { start: 1.52, step: 0.06, low: 0.3, high: 4 },
  typeRange: { start: 0.347, step: 0.03, low: 0, high: 1 },
  shareSlow: { start: 0.093, step: 0.03, low: 0, high: 0.9 },
  timeFast: { start: 22, step: 3, low: 3, high: 60 },
  timeMiddle: { start: 113, step: 15, low: 60, high: 600 },
  occlusion: { start: 0.59, step: 0.05, low: 0.2, high: 1 },
  isometric: { start: 0.64, step: 0.03, low: 0.2, high: 1.5 },
};
const names = Object.keys(search) as (keyof Traits)[];

const crowdSize = 14;
const rounds = 125;
const tableRounds = 24;
const significant = 4;

const possible = (traits: Traits) =>
  names.every((name) => traits[name] >= search[name].low && traits[name] <= search[name].high);

/**
 * Fits all values of the set layer to the targets, in steps that each leave alone what was found before: the spread of
 * lifters from the spread of their repetitions; the traits of the muscle from means, rests and holds; the bench press from
 * its own table; then legs, women, the loss of maximal force, and ratings.
 * Nothing is random, so the same targets give the same values.
 *
 * @param report is called with each line of progress
 */
export function fit(targets: Targets, report: (line: string) => void): Fitted {
  const spread = spreadOf(targets.table);
  const crowd = evenCrowd(crowdSize, spread);
  const start = Object.fromEntries(names.map((name) => [name, search[name].start])) as Record<
    keyof Traits,
    number
  >;
  const fatigabilityOf = (traits: Traits, name: keyof Targets['exercises']) =>
    fitTable(traits, exercises[name], targets.exercises[name], targets.table, crowd);
  const benchAtStart = fatigabilityOf(start, 'bench');
  report(`spread of lifters ${spread.fatigability.toFixed(3)}, of maxima ${spread.maximum.toFixed(3)}`);
  const judge = (traits: Traits) =>
    possible(traits) ? misfit(traits, benchAtStart, targets, crowd) : Number.POSITIVE_INFINITY;
  const found = minimize(judge, search, rounds);
  report(`misfit ${judge(start).toFixed(2)} at the start, ${found.value.toFixed(2)} at the end`);
  const traits = rounded(found.at);
  const men = rounded({
    benchFatigability: fatigabilityOf(traits, 'bench'),
    legPressFatigability: fatigabilityOf(traits, 'leg-press'),
    curlFatigability: fatigabilityOf(traits, 'curl'),
  });
  report(
    `bench ${men.benchFatigability}, leg press ${men.legPressFatigability}, curl ${men.curlFatigability}`,
  );
  const women = rounded(fitWomen(traits, men, targets.women, crowd));
  report(`women tire ${women.womenFatigability} times as fast, recover ${women.womenRecovery} times`);
  return {
    ...traits,
    ...men,
    ...women,
    ...rounded(fitStrain(traits, men, women, targets.strain)),
    ...rounded(fitRatings(traits, targets)),
    ...rounded({ spreadFatigability: spread.fatigability, spreadMaximum: spread.maximum }),
  };
}

/**
 * The fatigability of an exercise against exercises in general, from its own table.
 * The search begins where its repetitions and those in general would have it.
 */
function fitTable(
  traits: Traits,
  exercise: Exercise,
  table: readonly LoadRow[],
  general: readonly LoadRow[],
  crowd: ReturnType<typeof evenCrowd>,
): number {
  const ratios = table.map(({ load, mean }) => general.find((row) => row.load === load)!.mean / mean);
  const start = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const judge = ({ fatigability }: { fatigability: number }) =>
    tableMisfit({ traits, exercise: withFatigability(exercise, fatigability) }, table, crowd);
  return minimize(judge, { fatigability: { start, step: 0.05 } }, tableRounds).at.fatigability;
}

const rounded = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number((value as number).toPrecision(significant))]),
  ) as T;
