import type { Traits } from '../../model/set/fibres.ts';
import { evenCrowd, spreadOf } from './lifterSpread.ts';
import { misfit, tableMisfit } from './misfit.ts';
import { simplex } from './simplex.ts';
import type { Targets } from './targets.ts';

/** Every value that `src/model/set/fitted.ts` holds. */
export interface Fitted extends Traits {
  readonly benchFatigability: number;
  readonly spreadFatigability: number;
  readonly spreadMaximum: number;
}

/**
 * Where the search begins, how far it reaches at first, and what is possible at all. The beginning is the rounded end of
 * a search four times as long from the values of the first sketch of this layer, so that a fit takes a minute and a half.
 */
const search: Record<keyof Traits, { start: number; step: number; low: number; high: number }> = {
  fatigability: { start: 1.5, step: 0.06, low: 0.3, high: 4 },
  typeRange: { start: 0.34, step: 0.03, low: 0, high: 1 },
  adaptationShare: { start: 0.3, step: 0.08, low: 0, high: 1 },
  shareFast: { start: 0.46, step: 0.03, low: 0.05, high: 0.9 },
  shareMiddle: { start: 0.43, step: 0.03, low: 0.05, high: 0.9 },
  timeFast: { start: 20, step: 3, low: 3, high: 60 },
  timeMiddle: { start: 120, step: 15, low: 60, high: 600 },
  occlusion: { start: 0.56, step: 0.05, low: 0.2, high: 1 },
  isometric: { start: 0.62, step: 0.03, low: 0.2, high: 1.5 },
};
const names = Object.keys(search) as (keyof Traits)[];

const crowdSize = 14;
const rounds = 125;
const benchRounds = 24;
const significant = 4;

const traitsOf = (at: readonly number[]) =>
  Object.fromEntries(names.map((name, index) => [name, at[index]!])) as unknown as Traits;

const possible = (traits: Traits) =>
  traits.shareFast + traits.shareMiddle < 1 &&
  names.every((name) => traits[name] >= search[name].low && traits[name] <= search[name].high);

/**
 * Fits all values of the set layer to the targets, in three steps: the spread of lifters from the spread of their
 * repetitions; the traits of the muscle from means, rests and holds; the bench press from its own table.
 * Nothing is random, so the same targets give the same values.
 *
 * @param report is called with each line of progress
 */
export function fit(targets: Targets, report: (line: string) => void): Fitted {
  const spread = spreadOf(targets.table);
  const crowd = evenCrowd(crowdSize, spread);
  const start = names.map((name) => search[name].start);
  const benchAtStart = fitBench(traitsOf(start), targets, crowd);
  report(`spread of lifters ${spread.fatigability.toFixed(3)}, of maxima ${spread.maximum.toFixed(3)}`);
  const judge = (point: readonly number[]) => {
    const traits = traitsOf(point);
    return possible(traits) ? misfit(traits, benchAtStart, targets, crowd) : Number.POSITIVE_INFINITY;
  };
  const steps = names.map((name) => search[name].step);
  const found = simplex(judge, start, steps, rounds);
  report(`misfit ${judge(start).toFixed(2)} at the start, ${found.value.toFixed(2)} at the end`);
  return rounded({
    ...traitsOf(found.at),
    benchFatigability: fitBench(traitsOf(found.at), targets, crowd),
    spreadFatigability: spread.fatigability,
    spreadMaximum: spread.maximum,
  });
}

/** The fatigability of the bench press against exercises in general, from its own table. */
function fitBench(traits: Traits, targets: Targets, crowd: ReturnType<typeof evenCrowd>): number {
  const ratios = targets.bench.map(
    ({ load, mean }) => targets.table.find((row) => row.load === load)!.mean / mean,
  );
  const start = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const judge = ([factor]: readonly number[]) =>
    tableMisfit({ traits, exercise: 'bench', fatigability: factor! }, targets.bench, crowd);
  return simplex(judge, [start], [0.05], benchRounds).at[0]!;
}

const rounded = (values: Fitted): Fitted =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value.toPrecision(significant))]),
  ) as unknown as Fitted;
