import { type RefObject, useEffect, useRef } from 'react';
import { isToPlay, rememberPlayed, whenPictureInView } from '../embedding/autoplay.ts';
import { onStateRequest } from '../embedding/stateRequest.ts';
import type { Playback } from './usePlayback.ts';

/** Using a control takes over from autoplay. Scrolling with a finger on the picture does not. */
const touches = ['pointerdown', 'keydown', 'click', 'input', 'change'] as const;
const controls = 'button, input, select, summary, .draggable';

/**
 * Plays a story once, when its picture is in view for the first time in a visit. Whoever uses a control of the figure has
 * it at rest, at once and for good; so has whoever sets it from the text. That holds for what comes of the use too: a set
 * that has nothing to play until it is stopped goes on from there, and does not begin again.
 *
 * @param may whether this run has a story to play
 */
export function useAutoplay(root: RefObject<HTMLElement | null>, playback: Playback, may: boolean): void {
  const current = useRef(playback);
  current.current = playback;
  const touched = useRef(false);
  const played = useRef(false);

  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure || !isToPlay(figure)) return;
    const untilTouched = new AbortController();
    const { signal } = untilTouched;
    const takeOver = () => {
      touched.current = true;
      untilTouched.abort();
    };
    const onTouch = ({ target }: Event) => {
      const control = (target as Element).closest(controls);
      if (control === null) return;
      takeOver();
      rememberPlayed(figure);
      // The button that plays and pauses does so itself.
      if (played.current && current.current.playing && !control.matches('[data-play]'))
        current.current.pause();
    };
    for (const type of touches)
      figure.addEventListener(type, onTouch, { capture: true, passive: true, signal });
    onStateRequest(figure, signal, takeOver);
    return () => untilTouched.abort();
  }, [root]);

  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure || !may || touched.current || !isToPlay(figure)) return;
    const whileItMay = new AbortController();
    whenPictureInView(figure, whileItMay.signal, () => {
      if (touched.current) return;
      rememberPlayed(figure);
      played.current = true;
      current.current.playAll();
    });
    return () => whileItMay.abort();
  }, [root, may]);
}
