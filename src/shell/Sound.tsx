import { useEffect, useRef, useState } from 'react';
import { onTick } from './clock.ts';
import type { PanelProps } from './exports/panelProps.ts';
import { type Voice, voice } from './voice.ts';

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
    return playing ? onTick(() => sound(now.current())) : undefined;
  }, [on, definition, alone, seconds, playing, onscreen]);

  const refuse = () => {
    voiceRef.current?.close();
    voiceRef.current = undefined;
    setUnsupported(true);
    setOn(false);
  };
  const press = async () => {
    if (on) {
      voiceRef.current?.mute();
      setOn(false);
      return;
    }
    voiceRef.current ??= voice();
    if (voiceRef.current === undefined) return refuse();
    setUnsupported(false);
    setOn(true);
    if (!(await voiceRef.current.starts())) refuse();
  };
  // It can be pressed again: an output device may have been connected in the meantime.
  return (
    <>
      <button type="button" data-on={on} onClick={press}>
        {buttonLabel(on, unsupported)}
      </button>
      <p>The pitch rises with effort, and the tone grows brighter as motor units join.</p>
    </>
  );
}
