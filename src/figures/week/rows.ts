import { memoize } from '../../scenario/memoize.ts';
import type { Interval, Measured, Published, WeekRecording } from './data.ts';
import { type Standing, standingOf } from './standing.ts';
import { counted } from './starred.ts';

/** What else a week is made of: one answer, and how it stands to what was published on it. */
export interface Row {
  readonly name: 'sets' | 'sessions' | 'load' | 'reserve' | 'rest';
  /** The answer of the week: “3 sessions a week”. */
  readonly own: string;
  readonly standing: Standing;
  /** The standing in words, with what was published, which `source` tells of. */
  readonly says: string;
  readonly source: Published;
}

/** A time as its record has it, s. */
const secondsOf = (value: number, { unit }: Measured): number => (unit === 'min' ? 60 * value : value);

const seconds = (value: number) => `${value}\u00a0s`;

/** How a number stands to an advised range, in words. */
const besideRange = ({ low, high }: Pick<Interval, 'low' | 'high'>): Readonly<Record<Standing, string>> => ({
  less: `fewer than the ${low} to ${high} advised`,
  met: `within the ${low} to ${high} advised`,
  more: `more than the ${low} to ${high} advised`,
  alike: '',
});

const ownSessions = ({ sessions }: WeekRecording) => `${counted(sessions.length, 'session')} a week`;

const alike = (name: Row['name'], own: string, source: Published): Row => ({
  name,
  own,
  standing: 'alike',
  says: 'makes little difference',
  source,
});

function within(name: Row['name'], own: string, value: number, source: Interval): Row {
  const standing = standingOf(value, source.low, source.high);
  return { name, own, standing, says: besideRange(source)[standing], source };
}

const reserveRow = ({ reserve, records }: WeekRecording): Row =>
  within('reserve', `${counted(reserve, 'rep')} left`, reserve, records.reserve);

/** Sessions for strength, of which so many are advised at least. */
function sessionsRow(week: WeekRecording): Row {
  const source = week.records.strength.sessions;
  const standing = standingOf(week.sessions.length, source.value);
  const says =
    standing === 'less' ? `fewer than the ${source.value} advised` : `as advised: ${source.value} or more`;
  return { name: 'sessions', own: ownSessions(week), standing, says, source };
}

/** Rest for size: nobody advises it, but past a time longer rests brought no clear further growth. */
function restForSize({ rest, records: { size } }: WeekRecording): Row {
  const standing = standingOf(rest, size.rest.value);
  const border = seconds(size.rest.value);
  const says =
    standing === 'less' ? `under ${border}, more may help a little` : `enough: no clear gain past ${border}`;
  return {
    name: 'rest',
    own: `${seconds(rest)} of rest`,
    standing,
    says,
    source: size.rest,
  };
}

/** Rest for strength, as advised for heavy sets. */
function restForStrength({ rest, records: { strength } }: WeekRecording): Row {
  const source = strength.rest;
  const [low, high] = [secondsOf(source.low, source), secondsOf(source.high, source)];
  const standing = standingOf(rest, low, high);
  const words: Readonly<Record<Standing, string>> = {
    less: `shorter than the ${seconds(low)} advised`,
    met: `within the ${low} to ${seconds(high)} advised`,
    more: `longer than the ${seconds(high)} advised`,
    alike: '',
  };
  return {
    name: 'rest',
    own: `${seconds(rest)} of rest`,
    standing,
    says: words[standing],
    source,
  };
}

const rows: Readonly<Record<WeekRecording['aim'], (week: WeekRecording) => readonly Row[]>> = {
  size: (week) => [
    alike('sessions', ownSessions(week), week.records.size.frequency),
    alike('load', `Load ${week.load}\u00a0%`, week.records.size.load),
    reserveRow(week),
    restForSize(week),
  ],
  strength: (week) => [
    within('sets', `${counted(week.sets, 'set')} a session`, week.sets, week.records.strength.sets),
    sessionsRow(week),
    reserveRow(week),
    restForStrength(week),
  ],
};

/** All that the ruler of a week does not show, from top to bottom. */
export const rowsOf = memoize((week: WeekRecording): readonly Row[] => rows[week.aim](week));
