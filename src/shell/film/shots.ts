import { frameCount, framesPerSecond, type Shot } from '../../exports/film/shot.ts';
import type { Span } from '../../scenario/rests.ts';
import { endOf, type Story } from '../../view/story.ts';
import { advance } from '../advance.ts';
import { exposureAt, type Pace, paceOf } from '../pace.ts';

/** A film is at least so long, s: networks play a shorter one again before it was read. */
const shortest = 6;
/** It is to be no longer than that, s: people leave. What moves then passes faster; what is read keeps its time. */
const longest = 25;
/** How much faster than on the page what moves may pass, at most, and how finely that is tried. */
const mostQuickened = 2;
const quickenedBy = 0.1;
/** A film stands still for so long at its start, s, as at any moment. */
const startSeconds = 1;
/** The end stays for so long after its words were read, s: the address stands below it. */
const endSeconds = 0.5;

const tick = 1 / framesPerSecond;
const framesIn = (seconds: number): number => Math.max(1, Math.ceil(seconds * framesPerSecond));

/** What a film tells. */
export interface Told {
  readonly story: Story;
  /** When nobody lifts; undefined where a run has no repetitions. */
  readonly rests: readonly Span[] | undefined;
  /** What is said until the first moment of the story: with what the run begins. */
  readonly opening: string;
}

const quickened = (pace: Pace, times: number): Pace =>
  pace.map((stretch) => ({ ...stretch, speed: stretch.speed * times }));

/** The story with its start as its first moment, at which the film rests like at any other. */
const withOpening = ({ story, opening }: Told): Story =>
  story[0]?.seconds === 0 ? story : [{ seconds: 0, caption: opening }, ...story];

/**
 * Slow as far as its first moment, so that the opening is read while something moves: who scrolls past leaves a film that
 * stands still.
 */
function withSlowStart(pace: Pace, [opening, first]: Story): Pace {
  if (opening === undefined || first === undefined) return pace;
  const pauseIn = (story: Story) => advance(story, pace, opening.seconds - tick, tick, false).pause;
  const [reading, pause] = [pauseIn([opening]), pauseIn([opening, first])];
  if (pause <= startSeconds) return pace;
  // One frame more, for what moves is shown in whole frames.
  const [own, needed] = [Math.max(tick / 1000, reading - pause), reading - startSeconds + tick];
  const slowed = pace.flatMap((stretch, index) => {
    if ((pace[index - 1]?.ends ?? 0) >= first.seconds) return [stretch];
    const ends = Math.min(stretch.ends, first.seconds);
    const slow = { ...stretch, ends, speed: (stretch.speed * own) / needed };
    return stretch.ends > first.seconds ? [slow, stretch] : [slow];
  });
  // The first frame comes within one tick from before the start, however slowly it goes on from there.
  return [{ ends: opening.seconds, speed: 1 }, ...slowed];
}

/** The run as the page plays it, from tick to tick. */
function shotsAt(story: Story, pace: Pace): Shot[] {
  const end = endOf(story);
  const shots: Shot[] = [];
  let caption = '';
  for (let now = -tick; now < end; ) {
    const { seconds, pause } = advance(story, pace, now, tick, false);
    // Where it rests, it is exactly at a moment.
    const moment = pause > 0 ? story.find((step) => step.seconds === seconds) : undefined;
    caption = moment?.caption ?? caption;
    shots.push({
      seconds,
      exposure: moment === undefined ? exposureAt(pace, seconds) : 0,
      caption,
      // The opening says what begins, and is as true a little later.
      isPast: moment === undefined && caption !== story[0]?.caption,
      frames: framesIn(pause),
    });
    now = seconds;
  }
  return shots;
}

/** The same, with its end held until the film is as long as it is to be. */
function withEnd(shots: readonly Shot[]): readonly Shot[] {
  const last = shots.at(-1);
  if (last === undefined) return shots;
  const missing = shortest * framesPerSecond - frameCount(shots);
  return [
    ...shots.slice(0, -1),
    { ...last, frames: last.frames + Math.max(missing, endSeconds * framesPerSecond) },
  ];
}

/**
 * Which time of a run a film shows when, and with which words: as the page plays the run, resting at each moment of its
 * story until that is read, but for the opening, which is read as it begins to move; with what moves passing faster where
 * the film would be too long.
 */
export function shotsOf(told: Told): readonly Shot[] {
  const story = withOpening(told);
  const pace = paceOf(endOf(story), told.rests);
  const at = (times: number) => withEnd(shotsAt(story, withSlowStart(quickened(pace, times), story)));
  let shots = at(1);
  for (let times = 1 + quickenedBy; times <= mostQuickened; times += quickenedBy) {
    if (frameCount(shots) <= longest * framesPerSecond) break;
    shots = at(times);
  }
  return shots;
}
