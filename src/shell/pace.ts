import type { Span } from '../scenario/rests.ts';

/** A run moves for this long in all, or in real time if it is shorter, s. */
const screenSeconds = 10;
/** A run with repetitions plays somewhat longer, s, if that keeps them slow enough for the eye to follow. */
const liftingSeconds = { single: 11.5, several: 13.5 } as const;
const clearSpeed = 6;
/** Sets that are too many for that: the first one is shown clearly, over this time, s, and the others in what is left. */
const firstSetSeconds = 6;
const maxSpeed = 12;
/** Where the reader is to guess how long a run is, it plays at this speed, whatever its length. */
const hiddenOutcomeSpeed = 4;
/** And what is there is read out once in so much of it, s: a little more than two seconds on the screen. */
export const hiddenOutcomeHeard = 2.2 * hiddenOutcomeSpeed;

/** Rests of at least this length, s, are skipped over: one plays within this time on the screen, and all of them within that. */
const longRest = 15;
const restScreenSeconds = 0.8;
const allRestsScreenSeconds = 2.5;

/** A small bar that goes up and down more often than this in a second on the screen would flicker. */
const maxSwingsPerSecond = 4;

interface Stretch {
  readonly ends: number;
  readonly speed: number;
  /** A long rest, in which nothing moves. */
  readonly isRest?: true;
}

/** How a run is shown: its stretches from the start on, each with how many times faster than life it passes. The last has no end. */
export type Pace = readonly Stretch[];

const forever = Number.POSITIVE_INFINITY;

/** One speed for the whole run. */
const steady = (speed: number): Pace => [{ ends: forever, speed }];

/** Where reduced motion is asked for: from moment to moment at once. */
export const instantly = steady(forever);

/** Where the length of a run is hidden. */
export const hiddenOutcomePace = steady(hiddenOutcomeSpeed);

/** For what is left of a run, s, that is to be over within a time on the screen. */
export const paceWithin = (left: number, screen: number): Pace =>
  steady(Math.max(hiddenOutcomeSpeed, left / screen));

/** How fast work is shown in one speed, by how long there is of it, s. */
function workSpeed(worked: number, lifts: boolean, sets: number): number {
  const usual = worked / screenSeconds;
  const { single, several } = liftingSeconds;
  const clear = lifts ? Math.max(clearSpeed, worked / (sets > 1 ? several : single)) : usual;
  return Math.max(1, Math.min(usual, clear));
}

/** How fast the first set is shown, and those after it. */
function setSpeeds(first: number, worked: number, speed: number): readonly [number, number] {
  const clear = Math.max(clearSpeed, first / firstSetSeconds);
  if (speed <= maxSpeed || clear >= speed) return [speed, speed];
  return [clear, (worked - first) / (liftingSeconds.several - first / clear)];
}

/**
 * Work at a speed at which repetitions can be seen, or at least those of the first set; and long rests much faster.
 *
 * @param rests when nobody lifts; undefined where a run has no repetitions
 */
export function paceOf(end: number, rests: readonly Span[] | undefined): Pace {
  const long = (rests ?? []).filter(([begins, ends]) => ends - begins >= longRest);
  const worked = long.reduce((left, [begins, ends]) => left - (ends - begins), end);
  const speed = workSpeed(worked, rests !== undefined, long.length + 1);
  const [first, later] = setSpeeds(long[0]?.[0] ?? end, worked, speed);
  const maxScreenSecondsOfRest = Math.min(restScreenSeconds, allRestsScreenSeconds / long.length);
  const stretches = long.flatMap(([begins, ends], index): Stretch[] => {
    const work = index === 0 ? first : later;
    return [
      { ends: begins, speed: work },
      { ends, speed: Math.max(work, (ends - begins) / maxScreenSecondsOfRest), isRest: true },
    ];
  });
  return [...stretches, { ends: forever, speed: long.length === 0 ? first : later }];
}

/** What a step adds is to be seen for at least so long, s, however short it is. */
const addedSeconds = 2;

/** The same pace, with what comes after a time slow enough to be seen. */
export function slowFrom(pace: Pace, from: number, end: number): Pace {
  const work = pace.reduce((sum, { ends, isRest }, index) => {
    const begins = Math.max(from, pace[index - 1]?.ends ?? 0);
    return isRest ? sum : sum + Math.max(0, Math.min(end, ends) - begins);
  }, 0);
  const most = Math.max(1, work / addedSeconds);
  return pace.flatMap((stretch, index): Stretch[] => {
    const slow = { ...stretch, speed: Math.min(stretch.speed, most) };
    if (stretch.isRest || stretch.ends <= from || slow.speed === stretch.speed) return [stretch];
    return (pace[index - 1]?.ends ?? 0) < from ? [{ ...stretch, ends: from }, slow] : [slow];
  });
}

/** How fast repetitions are shown: the slowest and the fastest of them. */
export function workSpeeds(pace: Pace): readonly [number, number] {
  const speeds = pace.filter(({ isRest }) => !isRest).map(({ speed }) => speed);
  return [Math.min(...speeds), Math.max(...speeds)];
}

/** Whether rests pass faster than the work between them. */
export const skipsRests = (pace: Pace): boolean => pace.some(({ isRest }) => isRest);

/** The time of a run after so long on the screen, s. */
export function runTimeAfter(pace: Pace, from: number, screen: number): number {
  let [now, left] = [from, screen];
  for (const { ends, speed } of pace) {
    const needed = (ends - now) / speed;
    if (needed <= 0) continue;
    if (!(needed <= left)) return now + left * speed;
    [now, left] = [ends, left - needed];
  }
  return now;
}

/** How long a part of a run takes on the screen, s. */
export const screenBetween = (pace: Pace, from: number, to: number): number =>
  pace.reduce((sum, { ends, speed }, index) => {
    const begins = pace[index - 1]?.ends ?? 0;
    return sum + Math.max(0, Math.min(to, ends) - Math.max(from, begins)) / speed;
  }, 0);

/** How much of a run one look takes in, s: what goes to and fro within it is to be drawn as a blur. In a rest nothing does. */
export function exposureAt(pace: Pace, seconds: number): number {
  const now = pace.findIndex(({ ends }) => seconds < ends);
  const { speed, isRest } = pace[now]!;
  return (isRest ? pace[now - 1]!.speed : speed) / maxSwingsPerSecond;
}
