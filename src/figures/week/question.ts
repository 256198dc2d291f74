import { question, type ScenarioFor } from '../../scenario/question.ts';
import { inSessions, inSets } from '../../scenario/readouts.ts';

/** The most that can be asked: sessions a week, sets in each, reps left, and seconds of rest. */
export const [maxSessions, maxSets, maxReserve, maxRest] = [6, 10, 10, 300] as const;

/** How much training is enough? Nothing is simulated: a week is set beside what has been published. */
const week = question({
  fields: [
    {
      kind: 'choice',
      name: 'aim',
      label: 'Aim',
      hint: '',
      options: { size: 'muscle size', strength: 'strength' },
      default: 'size',
      half: true,
    },
    {
      kind: 'number',
      name: 'sessions',
      label: 'Sessions a week',
      hint: 'for a muscle',
      unit: '',
      min: 1,
      max: maxSessions,
      step: 1,
      default: 3,
      half: true,
    },
    {
      kind: 'number',
      name: 'sets',
      label: 'Hard sets a session',
      hint: '',
      unit: '',
      min: 1,
      max: maxSets,
      step: 1,
      default: 4,
      half: true,
    },
    {
      kind: 'number',
      name: 'load',
      label: 'Load',
      hint: 'of your heaviest single lift',
      unit: '\u00a0%',
      min: 30,
      max: 100,
      step: 5,
      default: 70,
      advanced: true,
    },
    {
      kind: 'number',
      name: 'reserve',
      label: 'Reps left at the end of a set',
      hint: '',
      unit: '',
      min: 0,
      max: maxReserve,
      step: 1,
      default: 2,
      advanced: true,
    },
    {
      kind: 'number',
      name: 'rest',
      label: 'Rest between sets',
      hint: '',
      unit: '\u00a0s',
      min: 30,
      max: maxRest,
      step: 10,
      default: 120,
      advanced: true,
    },
  ],
  run: ({ sessions, sets, aim, load, reserve, rest }): Week => {
    return {
      aim: aim as Aim,
      load,
      reserve,
      rest,
      sessions: Array.from({ length: sessions }, () => sets),
      sets,
      total: sessions * sets,
    };
  },
  readouts: {
    sessions: ({ sessions }) => inSessions(sessions.length),
    sets: ({ sets }) => inSets(sets),
    'weekly-sets': ({ total }) => inSets(total),
  },
});

export default week;

export type Aim = 'size' | 'strength';

/** A week of hard sets for one muscle. */
export interface Week {
  readonly aim: Aim;
  /** The sets of each session. */
  readonly sessions: readonly number[];
  /** Those of one session: each has as many. */
  readonly sets: number;
  readonly total: number;
  /** Per cent of the heaviest single. */
  readonly load: number;
  /** Repetitions that are left when a set is stopped. */
  readonly reserve: number;
  /** Between sets, s. */
  readonly rest: number;
}

export type WeekScenario = ScenarioFor<typeof week>;
