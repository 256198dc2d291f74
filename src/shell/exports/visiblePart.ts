import { createIntersectionObserver } from '../../dom/intersectionObserver.ts';
import type { Span } from './dialogPosition.ts';

/** In a frame that is not painted the observer never reports. */
const timeoutMs = 300;

/**
 * The visible part of a frame, which may be higher than the screen. A frame cannot ask the page around it for its
 * position, but an IntersectionObserver knows it, even from another origin.
 *
 * @returns undefined where the page is in no frame: there the whole window is visible
 */
export function visiblePart({ parent, document }: Window = window): Promise<Span | undefined> {
  if (parent === window) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const observer = createIntersectionObserver(([entry]) => {
      observer?.disconnect();
      resolve(entry?.intersectionRect);
    });
    observer?.observe(document.documentElement);
    setTimeout(resolve, observer === undefined ? 0 : timeoutMs);
  });
}
