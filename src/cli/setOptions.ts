import { type ExerciseName, exercises } from '../model/set/exercises.ts';
import { defaultTempo, setParameters } from '../model/set/parameters.ts';
import { type Sex, sexes } from '../model/set/people.ts';
import { choice, list, number, tuple, where } from './kinds.ts';
import { optional, toggle, type Values, withDefault } from './options.ts';

const load = number('percent', { min: 20, max: 110, unit: '% of the one-repetition maximum' });
const rest = number('seconds', { min: 0, max: 3600, unit: 's' });
const repetitions = (min: number) =>
  number('repetitions', {
    min,
    max: setParameters.maxRepetitions.value,
    unit: 'repetitions',
    stepsInOne: 1,
  });
const pause = (at: string) => number(at, { min: 0, max: 10, unit: 's' });

/** More than anyone does, and few enough to end soon. */
const maxSets = 50;
const maxDrops = 10;
/** The load for more repetitions than this is lighter than any that is searched. */
const maxOfMaxima = 50;
/** Bouts of all lifters together; at a light load a bout takes tens of milliseconds. */
export const maxBouts = 100_000;
/** Seconds between the loads of a drop set. Not a plain default, for without a drop it means nothing. */
export const defaultTransition = 8;
/** The random generator has 32 bits; a greater seed would only repeat a smaller one. */
const maxSeed = 2 ** 32 - 1;

export const setOptions = {
  load: optional(
    list(load, maxSets),
    'Load on the bar: one for all sets, or one for each set in order. This or --rm is needed',
  ),
  rm: optional(
    number('repetitions', { min: 1, max: maxOfMaxima, unit: 'repetitions', stepsInOne: 1 }),
    'Load on the bar in place of --load: the heaviest that the lifter lifts so many times, solved for each lifter',
  ),
  exercise: withDefault(
    choice(Object.keys(exercises) as ExerciseName[]),
    'Which movement: where it is hardest, and how fast it tires',
    'general',
  ),
  sex: withDefault(
    choice(Object.keys(sexes) as Sex[]),
    'Whose endurance; where no difference was found, there is none',
    'men',
  ),
  sets: optional(
    number('sets', { min: 1, max: maxSets, unit: 'sets', stepsInOne: 1 }),
    'How many sets',
    'default as many as there are loads',
  ),
  rest: withDefault(rest, 'Rest between sets', '120'),
  cap: optional(repetitions(1), 'Stop after so many repetitions; in a drop set, at each load'),
  reserve: optional(repetitions(0), 'Stop with so many repetitions in reserve; in a drop set, at each load'),
  drop: optional(list(load, maxDrops), 'Loads to go on with, in order, after the first: a drop set'),
  transition: optional(
    rest,
    'Time between the loads of a drop set; only with --drop',
    `default ${defaultTransition}`,
  ),
  range: withDefault(
    where(
      tuple([
        number('low', { min: 0, max: 1, unit: 'bottom is 0' }),
        number('high', { min: 0, max: 1, unit: 'top is 1' }),
      ]),
      ([low, high]) => low < high,
      'low below high',
    ),
    'Part of the movement that is used',
    '0,1',
  ),
  tempo: withDefault(
    tuple([
      number('lift', { min: 0.5, max: 10, unit: 's' }),
      pause('top'),
      number('lower', { min: 0.3, max: 10, unit: 's' }),
      pause('bottom'),
    ]),
    'Intended time for lifting, the pause at the top, lowering and the pause at the bottom, over the whole range',
    defaultTempo.join(','),
  ),
  tolerance: withDefault(
    number('share', { min: 0.3, max: 1, unit: 'share of full drive' }),
    'The most effort that is borne',
    '1',
  ),
  rule: withDefault(
    choice(['quit', 'clamp']),
    'At that effort the lifter quits, or goes on with no more drive than that',
    'clamp',
  ),
  lifters: optional(
    number('count', { min: 1, max: maxBouts, unit: 'lifters', stepsInOne: 1 }),
    'Let so many different lifters do it, and sum them up',
    'default one typical lifter',
  ),
  seed: withDefault(
    number('seed', { min: 0, max: maxSeed, stepsInOne: 1 }),
    'Which lifters; without --lifters it changes nothing. The same seed draws the same ones',
    '1',
  ),
  'no-limit': toggle('Let a crowd take as long as it takes'),
};
export type SetValues = Values<typeof setOptions>;
