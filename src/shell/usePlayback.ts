import { useCallback, useEffect, useRef, useState } from 'react';
import type { Moment } from '../view/figure.ts';
import { onTick } from './clock.ts';
import { momentAfter, momentBefore, restAt, speedOf } from './pace.ts';

/** With reduced motion, playing goes from moment to moment at this pace. */
const stepSeconds = 1.5;
/** The text changes at most this often while playing, for screen readers. */
const textUpdateSeconds = 1;

const prefersReducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Playback {
  readonly seconds: number;
  readonly playing: boolean;
  /** How many times faster than life it plays. */
  readonly speed: number;
  /** The exact current time, also while it plays. */
  now(): number;
  toggle(): void;
  seek(seconds: number): void;
  /** To the next moment worth stopping at, or to the one before; from the last one on to the first. */
  step(direction: 1 | -1): void;
}

interface Plan {
  readonly moments: readonly Moment[];
  /** Where a new run begins to play; without it, it shows its rest picture, or waits at its start where it is blind. */
  readonly playFrom: number | undefined;
  /** Whether how long the run takes is the reader’s to guess. */
  readonly blind: boolean;
  readonly onscreen: boolean;
  readonly paint: (seconds: number) => void;
}

/**
 * The current time of a run. While it plays, `paint` is called for each frame and nothing re-renders; the state is updated
 * once a second and when it stops.
 */
export function usePlayback({ moments, playFrom, blind, onscreen, paint }: Plan): Playback {
  const first = moments[0]!.seconds;
  const end = moments[moments.length - 1]!.seconds;
  const rest = restAt(moments, blind);
  const [seconds, setSeconds] = useState(rest);
  const [playing, setPlaying] = useState(false);
  const now = useRef(rest);
  const speed = speedOf(moments, blind);

  const seek = useCallback((to: number) => {
    now.current = to;
    setSeconds(to);
  }, []);

  const [playedMoments, setPlayedMoments] = useState(moments);
  if (playedMoments !== moments) {
    setPlayedMoments(moments);
    setSeconds(playFrom ?? rest);
    setPlaying(playFrom !== undefined && playFrom < end);
  }
  useEffect(() => {
    now.current = seconds;
  }, [seconds]);

  useEffect(() => {
    if (!playing || !onscreen) return;
    let sinceTextUpdate = 0;
    let sinceStep = 0;
    return onTick((elapsed) => {
      sinceTextUpdate += elapsed;
      sinceStep += elapsed;
      if (prefersReducedMotion()) {
        if (sinceStep < stepSeconds) return;
        sinceStep = 0;
        now.current = moments.find((moment) => moment.seconds > now.current)?.seconds ?? end;
        setSeconds(now.current);
      } else {
        // A tab that was away must not leap.
        now.current = Math.min(end, now.current + Math.min(elapsed, 0.1) * speed);
        paint(now.current);
      }
      if (now.current >= end) setPlaying(false);
      if (now.current >= end || sinceTextUpdate >= textUpdateSeconds) {
        sinceTextUpdate = 0;
        setSeconds(now.current);
      }
    });
  }, [playing, onscreen, moments, end, speed, paint]);

  return {
    seconds,
    playing,
    speed,
    now: () => now.current,
    seek: (to) => {
      setPlaying(false);
      seek(Math.min(end, Math.max(first, to)));
    },
    toggle: () => {
      if (playing) seek(now.current);
      else if (now.current >= end) seek(first);
      setPlaying(!playing);
    },
    step: (direction) => {
      setPlaying(false);
      seek(
        direction === 1
          ? (momentAfter(moments, now.current)?.seconds ?? first)
          : (momentBefore(moments, now.current)?.seconds ?? rest),
      );
    },
  };
}
