import { useEffect, useRef, useState } from 'react';
import type { Tone } from '../view/figure.ts';
import { onTick } from './clock.ts';
import { type Voice, voice } from './voice.ts';

interface Props {
  readonly tone: (seconds: number) => Tone;
  readonly seconds: number;
  readonly playing: boolean;
  readonly speed: number;
  /** A figure out of view is silent. */
  readonly onscreen: boolean;
}

/** How long the tone of a step lasts. */
const stepToneMs = 350;

function buttonLabel(on: boolean, unsupported: boolean): string {
  if (unsupported) return 'This browser plays no sound here';
  return on ? 'Stop the sound' : 'Hear effort and recruitment';
}

/** Sonifies a run; off until switched on. */
export function Sound({ tone, seconds, playing, speed, onscreen }: Props) {
  const [on, setOn] = useState(false);
  const [unsupported, setUnsupported] = useState(false);
  const voiceRef = useRef<Voice>(undefined);

  useEffect(() => () => voiceRef.current?.close(), []);
  useEffect(() => {
    if (!on) return;
    if (!onscreen) {
      voiceRef.current?.mute();
      return;
    }
    voiceRef.current?.play(tone(seconds));
    if (!playing) {
      const timer = setTimeout(() => voiceRef.current?.mute(), stepToneMs);
      return () => clearTimeout(timer);
    }
    let now = seconds;
    return onTick((elapsed) => {
      now += Math.min(elapsed, 0.1) * speed;
      voiceRef.current?.play(tone(now));
    });
  }, [on, tone, seconds, playing, speed, onscreen]);

  const press = () => {
    if (on) voiceRef.current?.mute();
    else voiceRef.current ??= voice();
    setUnsupported(voiceRef.current === undefined);
    setOn(!on && voiceRef.current !== undefined);
  };
  // It can be pressed again: an output device may have been connected in the meantime.
  return (
    <button type="button" className="quiet" aria-pressed={on} onClick={press}>
      {buttonLabel(on, unsupported)}
    </button>
  );
}
