import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type GuessState, guessEvent, guessState } from '../embedding/guessFirst.ts';
import type { Playback } from './usePlayback.ts';

/** Whether a guess about the end of the run comes first. On the server it does not: without script nothing asks for one. */
export function useGuessState(root: RefObject<HTMLElement | null>): GuessState {
  const [state, setState] = useState<GuessState>();
  useLayoutEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure) return;
    const read = () => setState(guessState(figure));
    read();
    figure.addEventListener(guessEvent, read);
    return () => figure.removeEventListener(guessEvent, read);
  }, [root]);
  return state;
}

/** Has the run wait at its start while a guess is open, and play once it is made. */
export function useGuessFirst(state: GuessState, playback: Playback): void {
  const current = useRef(playback);
  current.current = playback;
  useEffect(() => {
    if (state === 'open') current.current.reset();
    if (state === 'played') current.current.reveal();
  }, [state]);
}
