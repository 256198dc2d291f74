import { type RefObject, useEffect, useRef } from 'react';
import { isToPlay, rememberPlayed, whenPictureInView } from '../embedding/autoplay.ts';
import { onStateRequest } from '../embedding/stateRequest.ts';
import type { Playback } from './usePlayback.ts';

/** Whoever uses a control takes over. Not whoever scrolls with a finger on the picture. */
const touches = ['pointerdown', 'keydown', 'click', 'input', 'change'] as const;
const controls = 'button, input, select, summary, .draggable';

/**
 * Plays a story once, when its picture is in view for the first time in a visit. Whoever uses a control of the figure has
 * it at rest, at once and for good; so has whoever sets it from the text.
 *
 * @param may whether this run has a story to play
 */
export function useAutoplay(root: RefObject<HTMLElement | null>, playback: Playback, may: boolean): void {
  const current = useRef(playback);
  current.current = playback;
  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure || !may || !isToPlay(figure)) return;
    const untilTouched = new AbortController();
    const { signal } = untilTouched;
    let played = false;
    whenPictureInView(figure, signal, () => {
      rememberPlayed(figure);
      played = true;
      current.current.playAll();
    });
    const onTouch = ({ target }: Event) => {
      const control = (target as Element).closest(controls);
      if (control === null) return;
      untilTouched.abort();
      rememberPlayed(figure);
      // The button that plays and pauses does so itself.
      if (played && current.current.playing && !control.matches('[data-play]')) current.current.pause();
    };
    for (const type of touches)
      figure.addEventListener(type, onTouch, { capture: true, passive: true, signal });
    onStateRequest(figure, signal, () => untilTouched.abort());
    return () => untilTouched.abort();
  }, [root, may]);
}
