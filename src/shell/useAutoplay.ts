import { type RefObject, useEffect, useRef, useState } from 'react';
import { isRoomFor, isToPlay, rememberPlayed, whenPictureInView } from '../embedding/autoplay.ts';
import { onStateRequest } from '../embedding/stateRequest.ts';
import type { Story } from '../view/story.ts';
import type { Playback } from './usePlayback.ts';

/** Using a control takes over from autoplay. Scrolling with a finger on the picture does not. */
const touches = ['pointerdown', 'keydown', 'click', 'input', 'change'] as const;
const controls = 'button, input, select, summary, .draggable';
/** What goes on from where the run stands, be it at its start. */
const timeControls = '[data-play], [data-time] *, .story-steps *';

/**
 * Plays a story once, when its picture is in view for the first time in a visit, and has it wait at its start until then.
 * Whoever uses a control of the figure has it at rest, at once and for good; so has whoever sets it from the text. That
 * holds for what comes of the use too: a set that has nothing to play until it is stopped goes on from there, and does not
 * begin again.
 *
 * @param may whether this run may play by itself
 * @returns whether it waits at its start to be seen
 */
export function useAutoplay(
  root: RefObject<HTMLElement | null>,
  playback: Playback,
  story: Story,
  may: boolean,
): boolean {
  const current = useRef(playback);
  current.current = playback;
  const mayPlay = may && story.length > 1;
  const touched = useRef(false);
  const played = useRef(false);
  const [waits, setWaits] = useState(false);
  const waiting = useRef(waits);
  waiting.current = waits;

  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure || !isToPlay(figure)) return;
    const untilTouched = new AbortController();
    const { signal } = untilTouched;
    const takeOver = (by?: Element) => {
      touched.current = true;
      untilTouched.abort();
      if (waiting.current && !by?.matches(timeControls)) current.current.reset();
      setWaits(false);
    };
    const onTouch = ({ target }: Event) => {
      const control = (target as Element).closest(controls);
      if (control === null) return;
      takeOver(control);
      rememberPlayed(figure);
      // The button that plays and pauses does so itself.
      if (played.current && current.current.playing && !control.matches('[data-play]'))
        current.current.pause();
    };
    for (const type of touches)
      figure.addEventListener(type, onTouch, { capture: true, passive: true, signal });
    onStateRequest(figure, signal, () => takeOver());
    return () => untilTouched.abort();
  }, [root]);

  useEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure || !mayPlay || touched.current || !isToPlay(figure) || !isRoomFor(figure)) return;
    const whileItMay = new AbortController();
    current.current.seek(0);
    setWaits(true);
    whenPictureInView(figure, whileItMay.signal, () => {
      if (touched.current) return;
      rememberPlayed(figure);
      played.current = true;
      setWaits(false);
      current.current.playAll();
    });
    return () => {
      whileItMay.abort();
      setWaits(false);
    };
    // An address that is read late asks for another run, which waits as well.
  }, [root, story, mayPlay]);
  return waits;
}
