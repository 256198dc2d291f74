import { type RefObject, useEffect, useRef } from 'react';

/** From here on a finger that moves across means to, px; and it goes so much further across than up or down. */
const [far, steep] = [40, 2];

/** Calls back when a finger swipes across the words of a moment: to the left for the next one. */
export function useSwipe(root: RefObject<HTMLElement | null>, onSwipe: (direction: 1 | -1) => void): void {
  const current = useRef(onSwipe);
  current.current = onSwipe;
  useEffect(() => {
    const reading = root.current?.querySelector<HTMLElement>('.reading');
    if (!reading) return;
    let from: PointerEvent | undefined;
    const listening = new AbortController();
    const on = (type: 'pointerdown' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) =>
      reading.addEventListener(type, act, { signal: listening.signal, passive: true });
    on('pointerdown', (event) => {
      from = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    });
    on('pointerup', (event) => {
      if (from === undefined) return;
      const [across, down] = [event.clientX - from.clientX, event.clientY - from.clientY];
      from = undefined;
      if (Math.abs(across) > far && Math.abs(across) > steep * Math.abs(down))
        current.current(across < 0 ? 1 : -1);
    });
    on('pointercancel', () => {
      from = undefined;
    });
    return () => listening.abort();
  }, [root]);
}
