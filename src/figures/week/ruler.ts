import { memoize } from '../../scenario/memoize.ts';
import { formatNumber } from '../../typography/number.ts';
import type { Tick } from '../../view/axes.ts';
import type { Measured, WeekRecording } from './data.ts';
import { maxSessions, maxSets } from './question.ts';
import { type Standing, standingOf } from './standing.ts';
import { counted, starred } from './starred.ts';

/** The one quantity that the evidence gives most weight to for an aim, on a scale. */
export interface Ruler {
  readonly title: string;
  /** What stands there before the week is summed up. */
  readonly begins: string;
  /** What the title counts, for who has not met the word. */
  readonly means: string;
  /** Where the scale ends, and its numbers. */
  readonly most: number;
  readonly ticks: readonly Tick[];
  readonly yours: number;
  /** What experts advise at least. */
  readonly advised: Measured;
  /** The same in words, in the picture. */
  readonly says: string;
  readonly standing: Standing;
  /** What one more set went with, in one line, and in two. */
  readonly note: readonly [string, string];
  /** The place on the scale that the note speaks of, where it has one. */
  readonly noteAt?: number;
}

/** Round numbers up to the end of a scale. */
const ticks = (most: number, step: number): readonly Tick[] =>
  Array.from({ length: most / step + 1 }, (_, index) => index * step);

const percents = (value: number) => `${value}\u00a0%`;
const gain = (value: number) => `${formatNumber(value)}\u00a0%`;

const rulers: Readonly<Record<WeekRecording['aim'], (week: WeekRecording) => Ruler>> = {
  size: ({ total, sessions, sets, records: { size } }) => ({
    title: `${counted(total, 'hard set')} a week`,
    begins: `${counted(sessions.length, 'session')} of ${counted(sets, 'hard set')}`,
    means: 'For one muscle; a hard set ends with few reps left.',
    most: maxSessions * maxSets,
    ticks: ticks(maxSessions * maxSets, 10),
    yours: total,
    advised: size.advised,
    says: starred(`advised: ${size.advised.value} or more`, size.advised),
    standing: standingOf(total, size.advised.value),
    note: [
      `Around ${size.slope.at} sets, one more went with ${gain(size.slope.value)}`,
      `${starred('more muscle', size.slope)}, and each further set with less.`,
    ],
    noteAt: size.slope.at,
  }),
  strength: ({ load, records: { strength } }) => ({
    title: `Load: ${percents(load)} of max`,
    begins: 'Load',
    means: 'Your max is the most that you can lift once.',
    most: 100,
    ticks: [...ticks(80, 20), [100, percents(100)]],
    yours: load,
    advised: strength.load,
    says: starred(`advised: ${percents(strength.load.value)} or more`, strength.load),
    standing: standingOf(load, strength.load.value),
    note: [
      'Sets count too: adding one a week went with',
      `${starred(`${gain(strength.slope.value)} more strength`, strength.slope)}, and later ones with less.`,
    ],
  }),
};

/** The ruler of a week, by what it is for. */
export const rulerOf = memoize((week: WeekRecording): Ruler => rulers[week.aim](week));
