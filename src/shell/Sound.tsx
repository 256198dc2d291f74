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

function words(on: boolean, silent: boolean): string {
  if (silent) return 'This browser plays no sound here';
  return on ? 'Stop the sound' : 'Hear effort and recruitment';
}

/** Lets a run be heard, for those who want to: off until asked for. */
export function Sound({ tone, seconds, playing, speed, onscreen }: Props) {
  const [on, setOn] = useState(false);
  const [silent, setSilent] = useState(false);
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

  const press = () => {
    if (on) sounding.current?.hush();
    else sounding.current ??= voice();
    setSilent(sounding.current === undefined);
    setOn(!on && sounding.current !== undefined);
  };
  // It can be pressed again: a device to play on may have come in the meantime.
  return (
    <button type="button" className="quiet" aria-pressed={on} onClick={press}>
      {words(on, silent)}
    </button>
  );
}
