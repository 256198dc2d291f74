import { question, type ScenarioFor } from '../../scenario/question.ts';
import { inSessions, inSets } from '../../scenario/readouts.ts';

/** How much training is enough? Nothing is simulated: a week is set beside what has been published. */
const week = question({
  fields: [
    {
      kind: 'number',
      name: 'sessions',
      label: 'Sessions a week',
      hint: 'for a muscle',
      unit: '',
      min: 1,
      max: 6,
      step: 1,
      default: 3,
    },
    {
      kind: 'number',
      name: 'sets',
      label: 'Hard sets in each session',
      hint: '',
      unit: '',
      min: 1,
      max: 10,
      step: 1,
      default: 4,
    },
    {
      kind: 'choice',
      name: 'aim',
      label: 'Aim',
      hint: '',
      options: { size: 'size', strength: 'strength' },
      default: 'size',
    },
  ],
  run: ({ sessions, sets, aim }): Week => {
    return {
      aim: aim as Aim,
      sessions: Array.from({ length: sessions }, () => sets),
      total: sessions * sets,
    };
  },
  readouts: {
    sessions: ({ sessions }) => inSessions(sessions.length),
    sets: ({ sessions }) => inSets(sessions[0]!),
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
  readonly total: number;
}

export type WeekScenario = ScenarioFor<typeof week>;
