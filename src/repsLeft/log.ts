/** One set: what its lifter thought was left when it might have ended, and how many repetitions followed. */
export interface LoggedSet {
  /** The day and the time of day, as the device had them: 2026-11-29 18:05. */
  readonly at: string;
  /** What was lifted, in the reader’s words; empty where they said nothing. */
  readonly lift: string;
  /** Repetitions that were thought to be left. */
  readonly guess: number;
  /** Repetitions that were done until failure. */
  readonly done: number;
}

export interface Log {
  readonly sets: readonly LoggedSet[];
  /** A guess whose set goes on: a phone may lock before it is over. */
  readonly open?: { readonly lift: string; readonly guess: number };
}

export const emptyLog: Log = { sets: [] };

/** More than anybody does between two sets; what is beyond it was not written here. */
export const maxRepetitions = 100;
/** A name of a lift, not a story. */
export const longestLift = 40;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxRepetitions;

const liftOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestLift) : '');

function setOf(value: unknown): LoggedSet[] {
  const { at, lift, guess, done } = fieldsOf(value);
  if (!isCount(guess) || !isCount(done)) return [];
  const isTime = typeof at === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(at);
  return [{ at: isTime ? at : '', lift: liftOf(lift), guess, done }];
}

/** What stands on the device. Anybody may have written there: whatever is no set is left out. */
export function readLog(value: unknown): Log {
  const { sets, open } = fieldsOf(value);
  const { lift, guess } = fieldsOf(open);
  return {
    sets: Array.isArray(sets) ? sets.flatMap(setOf) : [],
    ...(isCount(guess) ? { open: { lift: liftOf(lift), guess } } : {}),
  };
}

const two = (part: number) => String(part).padStart(2, '0');

/** A moment as the log has it, in the time of the device. */
export const timeOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;

/**
 * What the log becomes when a number is pressed: a guess begins a set, and what was done ends it.
 *
 * @param lift what is lifted, in the reader’s words
 * @param now when the number was pressed
 */
export function withCount({ sets, open }: Log, count: number, lift: string, now: Date): Log {
  if (open === undefined) return { sets, open: { lift, guess: count } };
  return { sets: [...sets, { at: timeOf(now), ...open, done: count }] };
}

/** The step before: an answer that was a slip of the thumb. */
export function withoutLast({ sets, open }: Log): Log {
  const last = sets.at(-1);
  if (open !== undefined || last === undefined) return { sets };
  return { sets: sets.slice(0, -1), open: { lift: last.lift, guess: last.guess } };
}
