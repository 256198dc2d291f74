import { useEffect, useRef } from 'react';
import type { Playback } from './usePlayback.ts';

/** Whoever has a run play while another is on its way means that one: it plays as soon as it is there. */
export function usePlayLater(playback: Playback, pending: boolean): Playback {
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && !pending) playback.playAll();
    pressed.current = false;
  }, [pending]);
  if (!pending || playback.playing) return playback;
  return {
    ...playback,
    toggle: () => {
      pressed.current = true;
    },
  };
}
