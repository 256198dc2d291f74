import { performBout, type Tempo } from '../model/set/bout.ts';
import { type ExerciseName, exercises } from '../model/set/exercises.ts';
import { defaultTraits, freshFibres, rest, type Traits } from '../model/set/fibres.ts';
import { scaleOf } from '../model/set/maximum.ts';
import { defaultTempo, setParameters } from '../model/set/parameters.ts';
import { type Lifter, typicalLifter } from '../model/set/typicalLifter.ts';

/** A muscle at an exercise, whose values a fit may change. */
export interface Subject {
  readonly traits: Traits;
  readonly exercise: ExerciseName;
  readonly fatigability: number;
}

/** The muscle as the site has it. */
export const typicalSubject = (exercise: ExerciseName): Subject => ({
  traits: defaultTraits,
  exercise,
  fatigability: exercises[exercise].fatigability,
});

/** Repetitions, and with the part of an unfinished one: smoother than a count, so that small steps are seen. */
export interface Count {
  readonly whole: number;
  readonly smooth: number;
}

/** A count is on average half a repetition below the smooth measure. */
export const half = 0.5;

/** Sets to failure at one load with a rest between, s. */
export function setsToFailure(
  { traits, exercise, fatigability }: Subject,
  lifter: Lifter,
  load: number,
  sets: number,
  pause = 0,
  { tempo = defaultTempo, cap = setParameters.maxRepetitions.value }: { tempo?: Tempo; cap?: number } = {},
): Count[] {
  const fibres = freshFibres(fatigability * lifter.fatigability, traits);
  return Array.from({ length: sets }, (_, set) => {
    if (set > 0) rest(fibres, pause);
    const { repetitions, unfinished } = performBout(fibres, {
      exercise: exercises[exercise],
      scale: scaleOf(exercises[exercise], traits, fatigability),
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
export const loadFor = (subject: Subject, lifter: Lifter, repetitions: number): number =>
  heaviest((load) => setsToFailure(subject, lifter, load, 1)[0]!.whole >= repetitions, 0.4, 1);

/** The heaviest load that the typical lifter moves once at a tempo. */
export const maximumAt = (subject: Subject, tempo: Tempo): number =>
  heaviest(
    (load) => setsToFailure(subject, typicalLifter, load, 1, 0, { tempo, cap: 1 })[0]!.whole === 1,
    0.5,
    1.1,
    halvings + 3,
  );
