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
    const total = sessions * sets;
    const other = otherSessions(sessions, total);
    return {
      aim: aim as Aim,
      sessions: Array.from({ length: sessions }, () => sets),
      total,
      ...(other !== undefined && { spread: dividedInto(other, total) }),
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
  /** The same sets in another number of sessions; none where a single set cannot be divided. */
  readonly spread?: readonly number[];
}

/** Another number of sessions into which the same sets can be divided: one more where there are days and sets for it. */
function otherSessions(sessions: number, total: number): number | undefined {
  if (sessions < 6 && total > sessions) return sessions + 1;
  return sessions > 1 ? sessions - 1 : undefined;
}

/** Sets divided as evenly as they go, the longer sessions first. */
export const dividedInto = (sessions: number, total: number): readonly number[] =>
  Array.from(
    { length: sessions },
    (_, index) => Math.floor(total / sessions) + (index < total % sessions ? 1 : 0),
  );

export type WeekScenario = ScenarioFor<typeof week>;
