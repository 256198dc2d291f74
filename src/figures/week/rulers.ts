import { scaleLinear } from '../../view/scale.ts';
import type { Interval, Measured, Published, WeekRecording } from './data.ts';
import type { Layout } from './layout.ts';
import { maxReserve, maxRest, maxSessions, maxSets } from './question.ts';

/** One question that a week answers, on a scale of its own: the answer of the week, and what was published on it. */
export interface Ruler {
  readonly yours: number;
  /** The answer of the week in words. */
  readonly label: string;
  /** Where the scale ends, and how far apart its notches are. */
  readonly most: number;
  readonly step: number;
  readonly source: Published;
  /** What the source says, in few words. */
  readonly says: string;
  /** Where the published band begins and ends: without a beginning there is none, without an end it goes on. */
  readonly low?: number;
  readonly high?: number;
}

/** “3 sessions”, in figures: a label has little room. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A time as its record has it, s. */
const secondsOf = (value: number, { unit }: Measured): number => (unit === 'min' ? 60 * value : value);

const atLeast = (source: Measured, unit = '') => ({
  source,
  low: source.value,
  says: `advised ${source.value}${unit} or more`,
});
const between = (source: Interval) => ({
  source,
  low: source.low,
  high: source.high,
  says: `advised ${source.low} to ${source.high}`,
});

/** How many sets and sessions, by what they are for. */
const amounts: Readonly<Record<WeekRecording['aim'], (week: WeekRecording) => readonly Ruler[]>> = {
  size: ({ total, sessions, records: { size } }) => [
    {
      yours: total,
      label: `${counted(total, 'hard set')} a week`,
      most: maxSessions * maxSets,
      step: 10,
      ...atLeast(size.advised),
    },
    { ...sessionsRuler(sessions), source: size.frequency, says: 'hardly matters' },
  ],
  strength: ({ sessions, sets, records: { strength } }) => [
    {
      yours: sets,
      label: `${counted(sets, 'hard set')} a session`,
      most: maxSets,
      step: 1,
      ...between(strength.sets),
    },
    { ...sessionsRuler(sessions), ...atLeast(strength.sessions) },
  ],
};

const sessionsRuler = ({ length }: readonly number[]) => ({
  yours: length,
  label: `${counted(length, 'session')} a week`,
  most: maxSessions,
  step: 1,
});

/** What is said of the load and of the rest, by what they are for. */
const published: Readonly<
  Record<
    WeekRecording['aim'],
    (records: WeekRecording['records']) => readonly Pick<Ruler, 'source' | 'says'>[]
  >
> = {
  size: ({ size: { load, rest } }) => [
    { source: load, says: 'counts for little' },
    { source: rest, low: rest.value, says: `no clear gain past ${rest.value}\u00a0s` },
  ],
  strength: ({ strength: { load, rest } }) => {
    const [low, high] = [secondsOf(rest.low, rest), secondsOf(rest.high, rest)];
    return [
      { ...atLeast(load, '\u00a0%'), high: 100 },
      { source: rest, low, high, says: `heavy sets: ${low} to ${high}\u00a0s` },
    ];
  },
};

/** The questions that a week answers, from top to bottom: sets, sessions, load, reps left, rest. */
export function rulersOf(week: WeekRecording): readonly Ruler[] {
  const { aim, load, reserve, rest, records } = week;
  const [ofLoad, ofRest] = published[aim](records);
  return [
    ...amounts[aim](week),
    { yours: load, label: `load ${load}\u00a0%`, most: 100, step: 20, ...ofLoad! },
    {
      yours: reserve,
      label: `${counted(reserve, 'rep')} left`,
      most: maxReserve,
      step: 1,
      ...between(records.reserve),
      says: `one account: ${records.reserve.low} to ${records.reserve.high}`,
    },
    { yours: rest, label: `${rest}\u00a0s of rest`, most: maxRest, step: 60, ...ofRest! },
  ];
}

/** Where some of them stand among the rulers of a week. */
export const rulerIndex = { load: 2, reserve: 3, rest: 4 } as const;

/** From a value of a ruler to its place, in units of the picture. */
export const placeOn = ({ most }: Ruler, { axis }: Layout) => scaleLinear([0, most], axis);

/** How a week stands to what was published: below it, within it, or above it; nothing where there is no band. */
export function standingOf({ yours, low, high }: Ruler): 'less' | 'met' | 'more' | undefined {
  if (low === undefined) return undefined;
  if (yours < low) return 'less';
  return high !== undefined && yours > high ? 'more' : 'met';
}
