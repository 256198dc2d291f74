import { frameCount, framesPerSecond, type Shot } from '../../exports/film/shot.ts';
import type { Span } from '../../scenario/rests.ts';
import { endOf, type Story, stepAt } from '../../view/story.ts';
import { advance, captionAt, noticeSeconds, readingSeconds } from '../advance.ts';
import { exposureAt, type Pace, paceOf, screenBetween } from '../pace.ts';

/** A film is at least so long, s: networks play a shorter one again before it was read. */
const shortest = 6;
/** It is to be no longer than that, s: people leave. What moves then passes faster; what is read keeps its time. */
const longest = 25;
/** How much faster than on the page what moves may pass, at most, and how finely that is tried. */
const mostQuickened = 3;
const quickenedBy = 0.1;
/** The end stays for so long after its words were read, s: the address stands below it. */
const endSeconds = 1;

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

/** The start, before anything moves: until the part of its words is read that cannot be on the way to the first moment. */
function openingShot({ story, opening }: Told, pace: Pace): Shot {
  const caption = captionAt(story, 0) ?? opening;
  const next = story.find(({ seconds }) => seconds > 0)?.seconds ?? 0;
  const held = Math.max(noticeSeconds, readingSeconds(caption) - screenBetween(pace, 0, next));
  return { seconds: 0, exposure: 0, caption, isPast: false, frames: framesIn(held) };
}

/** The run as the page plays it, from tick to tick. */
function shotsAt(told: Told, pace: Pace): Shot[] {
  const { story } = told;
  const end = endOf(story);
  const shots = [openingShot(told, pace)];
  for (let now = 0; now < end; ) {
    const { seconds, pause } = advance(story, pace, now, tick, false);
    const stands = pause > 0 || seconds >= end;
    const step = story[stepAt(story, seconds)];
    shots.push({
      seconds,
      exposure: stands ? 0 : exposureAt(pace, seconds),
      caption: step?.caption ?? told.opening,
      isPast: !stands && step !== undefined,
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
 * story until that is read; with what moves passing faster where the film would be too long.
 */
export function shotsOf(told: Told): readonly Shot[] {
  const pace = paceOf(endOf(told.story), told.rests);
  let shots = withEnd(shotsAt(told, pace));
  for (let times = 1 + quickenedBy; times <= mostQuickened; times += quickenedBy) {
    if (frameCount(shots) <= longest * framesPerSecond) break;
    shots = withEnd(shotsAt(told, quickened(pace, times)));
  }
  return shots;
}
