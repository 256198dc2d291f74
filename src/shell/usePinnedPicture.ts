import { type RefObject, useEffect } from 'react';

/** Of the height of the window, what a picture takes at most while the controls below it are in use. */
const pinnedShare = 0.4;
/** Where both would take more than this share, as where text is set very large, they scroll with the rest. */
const maxCoveredShare = 0.6;

/**
 * Keeps the reading line and the picture in sight while a reader scrolls to controls below: a style sheet makes them stick
 * where the page is narrow, and this says to what height the picture shrinks, and how much both then cover. Scaled, not laid
 * out anew, so that nothing below it moves.
 */
export function usePinnedPicture(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stage = root.current;
    const lead = stage?.querySelector<HTMLElement>('.stage-lead');
    const reading = stage?.querySelector<HTMLElement>('.reading');
    if (!stage || !lead || !reading) return;
    let frame = 0;
    // What was touched before anything could stick must not move under the thumb, nor be covered: then nothing sticks until
    // the next scroll.
    const touched = document.activeElement;
    let waits = stage.contains(touched);
    const update = () => {
      frame = 0;
      const words = reading.offsetHeight;
      const height = lead.offsetHeight;
      const pinned = Math.min(height, pinnedShare * window.innerHeight);
      const { top } = lead.getBoundingClientRect();
      const above = Math.max(0, words - top);
      waits &&= touched!.getBoundingClientRect().top < words + pinned;
      stage.toggleAttribute('data-pins', !waits && words + pinned <= maxCoveredShare * window.innerHeight);
      stage.style.setProperty('--reading-height', `${words}px`);
      stage.style.setProperty('--lead-height', `${height}px`);
      stage.style.setProperty('--pinned-height', `${pinned}px`);
      stage.style.setProperty('--covered', `${words + pinned}px`);
      lead.style.setProperty(
        '--pinned-scale',
        String(Math.max(pinned, height - above) / Math.max(1, height)),
      );
      // What scrolls passes below it, also where it is low enough to be shown whole.
      lead.toggleAttribute('data-pinned', top - words <= Math.max(0.5, pinned - height));
    };
    const onResize = () => {
      if (frame === 0) frame = requestAnimationFrame(update);
    };
    const onScroll = () => {
      waits = false;
      onResize();
    };
    update();
    const listening = new AbortController();
    window.addEventListener('scroll', onScroll, { passive: true, signal: listening.signal });
    window.addEventListener('resize', onResize, { signal: listening.signal });
    return () => {
      listening.abort();
      cancelAnimationFrame(frame);
    };
  }, [root]);
}
