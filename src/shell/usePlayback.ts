import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { endOf, type Story } from '../view/story.ts';
import { onTick } from './clock.ts';
import { advance, restAt, speedOf, stepFrom } from './pace.ts';

/** The text changes at most this often while playing, for screen readers, s. */
const textUpdateSeconds = 1;

const prefersReducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Playback {
  readonly seconds: number;
  readonly playing: boolean;
  /** Whether a run that waits to be played has not come to its end yet: what follows it is not offered before. */
  readonly waiting: boolean;
  /** How many times faster than life it plays. */
  readonly speed: number;
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

interface Plan {
  readonly story: Story;
  /** Where a new run begins to play; without it, it shows its rest picture, or waits at its start where it is blind. */
  readonly playFrom: number | undefined;
  /** Whether how long the run takes is the reader’s to guess. It then plays without a rest. */
  readonly blind: boolean;
  /** Whether the first run waits at its start. */
  readonly waits: boolean;
  readonly onscreen: boolean;
  readonly paint: (seconds: number) => void;
}

interface Clock extends Pick<Plan, 'story' | 'blind' | 'paint'> {
  readonly running: boolean;
  readonly speed: number;
  /** The exact current time. */
  readonly now: RefObject<number>;
  /** Called once a second, at each moment of the story, and at the end. */
  onTime(seconds: number): void;
}

/** Moves the time of a run on while it plays, and rests at each moment of its story. */
function useClock({ story, blind, paint, running, speed, now, onTime }: Clock): void {
  // A crowd that arrives meanwhile draws anew; the rest at a moment must not begin again for it.
  const painting = useRef(paint);
  painting.current = paint;
  useEffect(() => {
    if (!running) return;
    const end = endOf(story);
    let sinceText = 0;
    let pause = 0;
    return onTick((elapsed) => {
      // A tab that was away must not leap.
      const passed = Math.min(elapsed, 0.1);
      sinceText += passed;
      pause -= passed;
      if (pause > 0) return;
      const reduced = prefersReducedMotion();
      const pace = reduced ? Number.POSITIVE_INFINITY : speed;
      const next = advance(story, now.current, passed, pace, blind && !reduced);
      now.current = next.seconds;
      pause = next.pause;
      painting.current(next.seconds);
      if (next.seconds < end && pause === 0 && sinceText < textUpdateSeconds) return;
      sinceText = 0;
      onTime(next.seconds);
    });
  }, [running, story, blind, speed, now, onTime]);
}

/**
 * The current time of a run. While it plays, `paint` is called for each frame and nothing re-renders; the state is updated
 * once a second, at each moment of the story, and when it stops.
 */
export function usePlayback({ story, playFrom, blind, waits, onscreen, paint }: Plan): Playback {
  const end = endOf(story);
  const [over, setOver] = useState(false);
  const waiting = waits && !over;
  const rest = restAt(story, blind || waiting);
  const [seconds, setSeconds] = useState(rest);
  const [playing, setPlaying] = useState(false);
  const now = useRef(rest);
  const speed = speedOf(story, blind);

  const seek = useCallback((to: number) => {
    now.current = to;
    setSeconds(to);
  }, []);

  const [playedStory, setPlayedStory] = useState(story);
  if (playedStory !== story) {
    setPlayedStory(story);
    setSeconds(playFrom ?? rest);
    setPlaying(playFrom !== undefined && playFrom < end);
  }
  useEffect(() => {
    now.current = seconds;
  }, [seconds]);

  const onTime = useCallback(
    (at: number) => {
      setSeconds(at);
      if (at < end) return;
      setPlaying(false);
      setOver(true);
    },
    [end],
  );
  useClock({ story, blind, paint, running: playing && onscreen, speed, now, onTime });

  const stop = (at: number) => {
    setPlaying(false);
    if (at >= end) setOver(true);
    seek(at);
  };
  return {
    seconds,
    playing,
    waiting,
    speed,
    now: () => now.current,
    seek: (to) => stop(Math.min(end, Math.max(0, to))),
    toggle: () => {
      if (playing) seek(now.current);
      else if (now.current >= end) seek(0);
      setPlaying(!playing);
    },
    playAll: () => {
      seek(0);
      setPlaying(true);
    },
    reveal: () => {
      if (prefersReducedMotion()) {
        setOver(true);
        stop(end);
        return;
      }
      seek(0);
      setPlaying(true);
    },
    reset: () => {
      setOver(false);
      stop(restAt(story, blind || waits));
    },
    pause: () => stop(now.current),
    step: (direction) => stop(stepFrom(story, now.current, direction)),
  };
}
