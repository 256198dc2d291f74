import { useEffect, useRef, useState } from 'react';
import type { Tone } from '../view/figure.ts';
import { onTick } from './clock.ts';
import { type Voice, voice } from './voice.ts';

interface Props {
  readonly tone: (seconds: number) => Tone;
  readonly seconds: number;
  readonly playing: boolean;
  readonly speed: number;
  /** What cannot be seen is not heard either. */
  readonly onscreen: boolean;
}

/** A moment that is stepped to sounds for so long. */
const beatMs = 350;

/** Lets a run be heard, for those who want to: off until asked for. */
export function Sound({ tone, seconds, playing, speed, onscreen }: Props) {
  const [on, setOn] = useState(false);
  const sounding = useRef<Voice>(undefined);

  useEffect(() => () => sounding.current?.end(), []);
  useEffect(() => {
    if (!on) return;
    if (!onscreen) {
      sounding.current?.hush();
      return;
    }
    sounding.current?.sound(tone(seconds));
    if (!playing) {
      const timer = setTimeout(() => sounding.current?.hush(), beatMs);
      return () => clearTimeout(timer);
    }
    let now = seconds;
    return onTick((elapsed) => {
      now += Math.min(elapsed, 0.1) * speed;
      sounding.current?.sound(tone(now));
    });
  }, [on, tone, seconds, playing, speed, onscreen]);

  return (
    <button
      type="button"
      className="quiet"
      aria-pressed={on}
      onClick={() => {
        if (on) sounding.current?.hush();
        else sounding.current ??= voice();
        setOn(!on);
      }}
    >
      {on ? 'Stop the sound' : 'Hear effort and recruitment'}
    </button>
  );
}
