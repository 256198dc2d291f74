import { useEffect, useRef, useState } from 'react';
import { onTick } from './clock.ts';
import type { PanelProps } from './exports/panelProps.ts';
import { type Voice, voice } from './voice.ts';

/** How long the tone of a step lasts. */
const stepToneMs = 350;

function buttonLabel(on: boolean, unsupported: boolean): string {
  if (unsupported) return 'This browser plays no sound here';
  return on ? 'Stop the sound' : 'Hear effort and recruitment';
}

/** Sonifies a run; off until switched on. A figure out of view is silent. */
export default function Sound({ definition, live }: PanelProps) {
  const { alone, onscreen } = live;
  const { seconds, playing } = live.playback;
  const now = useRef(live.playback.now);
  now.current = live.playback.now;
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
    const sound = (at: number) => voiceRef.current?.play(definition.tone!(alone, at));
    sound(seconds);
    if (!playing) {
      const timer = setTimeout(() => voiceRef.current?.mute(), stepToneMs);
      return () => clearTimeout(timer);
    }
    return onTick(() => sound(now.current()));
  }, [on, definition, alone, seconds, playing, onscreen]);

  const press = () => {
    if (on) voiceRef.current?.mute();
    else voiceRef.current ??= voice();
    setUnsupported(voiceRef.current === undefined);
    setOn(!on && voiceRef.current !== undefined);
  };
  // It can be pressed again: an output device may have been connected in the meantime.
  return (
    <>
      <button type="button" aria-pressed={on} onClick={press}>
        {buttonLabel(on, unsupported)}
      </button>
      <p>The pitch rises with effort, and the tone grows brighter as motor units join.</p>
    </>
  );
}
