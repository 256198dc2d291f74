import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { prefersReducedMotion } from '../dom/motion.ts';
import type { Span } from '../scenario/rests.ts';
import { endOf, type Story } from '../view/story.ts';
import { advance, captionAt, restAt, stepFrom } from './advance.ts';
import { onTick } from './clock.ts';
import { exposureAt, hiddenOutcomePace, instantly, type Pace, paceOf, paceWithin, slowFrom } from './pace.ts';

/** The text changes at most this often while playing, for screen readers, s. */
const textUpdateSeconds = 1;

export interface Playback {
  readonly seconds: number;
  readonly playing: boolean;
  /** Whether a run that waits to be played has not come to its end yet: what follows it is not offered before. */
  readonly waiting: boolean;
  /** Whether it is where it was before anybody played it. */
  readonly untouched: boolean;
  readonly pace: Pace;
  /** How much of the run one look takes in, s; 0 while it stands. */
  readonly exposure: number;
  /** The exact current time, also while it plays. */
  now(): number;
  toggle(): void;
  /** Plays from the start. */
  playAll(): void;
  /** Back to where the run stood before anybody played it. */
  reset(): void;
  /** Plays from the start, or shows the end at once where motion is unwelcome. */
  reveal(): void;
  pause(): void;
  seek(seconds: number): void;
  /** To the next moment of the story, or to the one before; from the last one on to the first. */
  step(direction: 1 | -1): void;
}

/** Where a new run resumes: it plays at once. */
export interface Resume {
  readonly from: number;
  /** It plays to its end within this time on the screen, s, without a pause: the reader is waiting for the end. */
  readonly within?: number | undefined;
}

interface Plan {
  readonly story: Story;
  /** When nobody lifts; undefined where a run has no repetitions. */
  readonly rests: readonly Span[] | undefined;
  /** Where a new run resumes; without it, it shows its rest picture, or waits at its start where its outcome is hidden. */
  readonly resume: Resume | undefined;
  /** Whether how long the run takes is the reader’s to guess. It then plays without a rest. */
  readonly hidden: boolean;
  /** Whether a run waits at its start until it has been played once. */
  readonly waits: boolean;
  readonly onscreen: boolean;
  readonly paint: (seconds: number, exposure: number) => void;
}

interface Clock extends Pick<Plan, 'story' | 'hidden' | 'paint'> {
  readonly running: boolean;
  readonly pace: Pace;
  /** Whether it rests at no moment of the story. */
  readonly nonstop: boolean;
  /** The exact current time. */
  readonly now: RefObject<number>;
  /** Called once a second, at each moment of the story, and at the end. */
  onTime(seconds: number): void;
}

/** Moves the time of a run on while it plays, and rests at each moment of its story. */
function useClock({ story, hidden, paint, running, pace, nonstop, now, onTime }: Clock): void {
  // A crowd that arrives meanwhile causes a redraw, which must not restart the pause at a moment.
  const painting = useRef(paint);
  painting.current = paint;
  useEffect(() => {
    if (!running) return;
    const end = endOf(story);
    // A set that the reader is to stop makes sense in motion only; whoever plays it asks for motion.
    const isStill = () => !hidden && prefersReducedMotion();
    let sinceText = 0;
    let pause = 0;
    // A set in motion prints as it was left, half told; one that is to be guessed stays a secret.
    const onPrint = () => hidden || onTime(end);
    window.addEventListener('beforeprint', onPrint);
    const stopTicking = onTick((passed) => {
      sinceText += passed;
      pause -= passed;
      if (pause > 0) return;
      const reduced = isStill();
      const next = advance(story, reduced ? instantly : pace, now.current, passed, nonstop && !reduced);
      now.current = next.seconds;
      pause = next.pause;
      const stands = pause > 0 || next.seconds >= end;
      painting.current(next.seconds, stands ? 0 : exposureAt(pace, next.seconds));
      if (!stands && sinceText < textUpdateSeconds) return;
      sinceText = 0;
      onTime(next.seconds);
    });
    return () => {
      stopTicking();
      window.removeEventListener('beforeprint', onPrint);
    };
  }, [running, story, hidden, pace, nonstop, now, onTime]);
}

/** How the run is shown: on the way to an end that is waited for, as fast as it must be. */
function usePace(
  { story, rests, hidden, resume }: Pick<Plan, 'story' | 'rests' | 'hidden' | 'resume'>,
  pending: Resume | undefined,
): Pace {
  const end = endOf(story);
  return useMemo(() => {
    if (hidden) return hiddenOutcomePace;
    if (pending?.within !== undefined) return paceWithin(end - pending.from, pending.within);
    const pace = paceOf(end, rests);
    return resume === undefined ? pace : slowFrom(pace, resume.from, end);
  }, [end, rests, hidden, pending, resume]);
}

/**
 * The current time of a run. While it plays, `paint` is called for each frame and nothing re-renders; the state is updated
 * once a second, at each moment of the story, and when it stops.
 */
export function usePlayback({ story, rests, resume, hidden, waits, onscreen, paint }: Plan): Playback {
  const end = endOf(story);
  const [over, setOver] = useState(false);
  const waiting = waits && !over;
  const rest = restAt(story, hidden || waiting);
  const [seconds, setSeconds] = useState(rest);
  const [playing, setPlaying] = useState(false);
  const now = useRef(rest);
  /** The run that is on its way to an end that the reader waits for, until it is there or somebody takes over. */
  const [pending, setPending] = useState<Resume>();
  const pace = usePace({ story, rests, hidden, resume }, pending);
  const seek = useCallback((to: number) => {
    now.current = to;
    setSeconds(to);
  }, []);

  const [playedStory, setPlayedStory] = useState(story);
  if (playedStory !== story) {
    setPlayedStory(story);
    setSeconds(resume?.from ?? rest);
    setPlaying(resume !== undefined && resume.from < end);
    setPending(resume?.within === undefined ? undefined : resume);
    // What follows the end would give the outcome away.
    if (resume !== undefined) setOver(true);
  }
  useEffect(() => {
    now.current = seconds;
  }, [seconds]);

  const onTime = useCallback(
    (at: number) => {
      setSeconds(at);
      if (at < end) return;
      setPlaying(false);
      setPending(undefined);
      setOver(true);
    },
    [end],
  );
  const nonstop = hidden || pending !== undefined;
  useClock({ story, hidden, paint, running: playing && onscreen, pace, nonstop, now, onTime });

  const stop = (at: number) => {
    setPlaying(false);
    setPending(undefined);
    if (at >= end) setOver(true);
    seek(at);
  };
  const playAll = () => {
    seek(0);
    setPlaying(true);
  };
  return {
    seconds,
    playing,
    waiting,
    untouched: !playing && waiting === waits && seconds === rest,
    pace,
    exposure: playing && captionAt(story, seconds) === undefined ? exposureAt(pace, seconds) : 0,
    now: () => now.current,
    seek: (to) => stop(Math.min(end, Math.max(0, to))),
    toggle: () => {
      if (playing) seek(now.current);
      else if (now.current >= end) seek(0);
      setPlaying(!playing);
    },
    playAll,
    // At its end it is over.
    reveal: () => (prefersReducedMotion() ? stop(end) : playAll()),
    reset: () => {
      setOver(false);
      stop(restAt(story, hidden || waits));
    },
    pause: () => stop(now.current),
    step: (direction) => stop(stepFrom(story, now.current, direction)),
  };
}
