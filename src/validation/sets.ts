import { performBout, type Tempo } from '../model/set/bout.ts';
import type { Exercise, ExerciseName } from '../model/set/exercises.ts';
import { defaultTraits, type Fibres, fibresOfLifter, rest, type Traits } from '../model/set/fibres.ts';
import { scaleOf } from '../model/set/maximum.ts';
import { defaultTempo, setParameters } from '../model/set/parameters.ts';
import { exerciseOf, type Sex } from '../model/set/people.ts';
import { repetitionMaximum } from '../model/set/repetitionMaximum.ts';
import type { BoutRequest } from '../model/set/session.ts';
import { type Lifter, typicalLifter } from '../model/set/typicalLifter.ts';
import { mean } from './mean.ts';

/** A muscle at an exercise, whose values a fit may change. */
export interface Subject {
  readonly traits: Traits;
  readonly exercise: Exercise;
}

/** The muscle as the site has it. */
export const typicalSubject = (exercise: ExerciseName, sex?: Sex): Subject => ({
  traits: defaultTraits,
  exercise: exerciseOf(exercise, sex),
});

/** Repetitions, and with the part of an unfinished one: smoother than a count, so that small steps are seen. */
export interface Count {
  readonly whole: number;
  readonly smooth: number;
}

/** A count is on average half a repetition below the smooth measure. */
export const half = 0.5;

/** How sets are done: tempo, the most repetitions of each, and the fibres, which are fresh if not said. */
interface Way {
  readonly tempo?: Tempo;
  readonly cap?: number;
  readonly fibres?: Fibres;
}

/** The fibres of the typical lifter at an exercise, fresh. */
export const freshOf = ({ traits, exercise }: Subject): Fibres =>
  fibresOfLifter(exercise, typicalLifter, traits);

/** Sets to failure at one load with a rest between, s. */
export function setsToFailure(
  subject: Subject,
  lifter: Lifter,
  load: number,
  sets: number,
  pause = 0,
  {
    tempo = defaultTempo,
    cap = setParameters.maxRepetitions.value,
    fibres = fibresOfLifter(subject.exercise, lifter, subject.traits),
  }: Way = {},
): Count[] {
  const { traits, exercise } = subject;
  return Array.from({ length: sets }, (_, set) => {
    if (set > 0) rest(fibres, pause);
    const { repetitions, unfinished } = performBout(fibres, {
      exercise,
      scale: scaleOf(exercise, traits),
      load: load * lifter.loadFactor,
      range: [0, 1],
      tempo,
      cap,
      tolerance: 1,
      rule: 'clamp',
    });
    return { whole: repetitions, smooth: repetitions + unfinished };
  });
}

/** What is a count on average: the smooth measure less half a repetition. */
export const evenCounts = (counts: readonly Count[]) => counts.map(({ smooth }) => smooth - half);

/** Repetitions of one set to failure of the typical lifter, as a count is on average. */
export const evenCount = (subject: Subject, load: number, way: Way = {}): number =>
  setsToFailure(subject, typicalLifter, load, 1, 0, way).reduce((sum, { smooth }) => sum + smooth, -half);

const halvings = 9;

/** The heaviest load, as a share of the one-repetition maximum, at which something can still be done. */
export function heaviest(
  can: (load: number) => boolean,
  low: number,
  high: number,
  times = halvings,
): number {
  let possible = low;
  let beyond = high;
  for (let halving = 0; halving < times; halving++) {
    const load = (possible + beyond) / 2;
    if (can(load)) possible = load;
    else beyond = load;
  }
  return possible;
}

/** The heaviest load that a lifter moves a number of times. */
export const loadFor = ({ exercise, traits }: Subject, lifter: Lifter, repetitions: number): number =>
  repetitionMaximum(exercise, repetitions, lifter, traits);

/** The heaviest load that the typical lifter moves once at a tempo. */
export const maximumAt = (subject: Subject, tempo: Tempo): number =>
  heaviest(
    (load) => setsToFailure(subject, typicalLifter, load, 1, 0, { tempo, cap: 1 })[0]!.whole === 1,
    0.5,
    1.1,
    halvings + 3,
  );

/** The heaviest load for a number of repetitions, and that for one more: people’s loads for the number lie between. */
function loadsAround(subject: Subject, number: number): { most: number; least: number } {
  const loadOf = (count: number) => loadFor(subject, typicalLifter, count);
  return { most: loadOf(number), least: loadOf(number + 1) };
}

/** Where between those two the loads of people lie: five of them stand for all. */
const between = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * All repetitions of some sets with the load for a number of them, each set stopped at that number; mean over the loads
 * for which the number is the most that can be done.
 */
export function cappedTotal(subject: Subject, number: number, sets: number, pause: number): number {
  const { most, least } = loadsAround(subject, number);
  const totals = between.map((share) =>
    setsToFailure(subject, typicalLifter, most + (least - most) * share, sets, pause, {
      cap: number,
    }).reduce((sum, { whole }) => sum + whole, 0),
  );
  return mean(totals);
}

/** All repetitions of some sets to failure with the load for a number of them, smooth. */
export function openTotal(subject: Subject, number: number, sets: number, pause: number): number {
  const { most, least } = loadsAround(subject, number);
  const counts = evenCounts(setsToFailure(subject, typicalLifter, (most + least) / 2, sets, pause));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Sets after which something is measured: at a load, or with the load for a number of repetitions. */
export type Sets = (
  | { readonly load: number; readonly cap?: number }
  | { readonly repetitions: number; readonly cap?: number }
) & { readonly sets: number; readonly rest: number };

/** The fibres of the typical lifter right after some sets. */
export function fibresAfter(subject: Subject, { sets, rest: pause, cap, ...asked }: Sets): Fibres {
  const fibres = freshOf(subject);
  const load = 'load' in asked ? asked.load : loadFor(subject, typicalLifter, asked.repetitions);
  setsToFailure(subject, typicalLifter, load, sets, pause, { fibres, ...(cap !== undefined && { cap }) });
  return fibres;
}

/** Sets that are stopped after some repetitions, as the model is asked for them. @param load as a share of the maximum */
export const stoppedBouts = (load: number, done: number, sets: number, rest: number): BoutRequest[] =>
  Array.from({ length: sets }, (_, set) => ({ load, cap: done, rest: set === 0 ? 0 : rest }));

/** Repetitions of later sets as shares of the first, mean over rests: the counts are summed before they are divided. */
export function pooledShares(
  subject: Subject,
  load: number,
  sets: number,
  pauses: readonly number[],
): number[] {
  const counted = pauses.map((pause) => evenCounts(setsToFailure(subject, typicalLifter, load, sets, pause)));
  const sums = Array.from({ length: sets }, (_, set) =>
    counted.reduce((sum, counts) => sum + counts[set]!, 0),
  );
  return sums.slice(1).map((sum) => sum / sums[0]!);
}
