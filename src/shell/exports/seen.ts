import { intersections } from '../../embedding/intersections.ts';
import type { Span } from './place.ts';

/** A frame that is not painted is told of nothing, and nobody sees it. */
const longestMs = 300;

/**
 * What the reader sees of a frame, which may be higher than the screen. A frame cannot ask the page round it where it
 * stands, but an observer of intersections may tell it, from another origin too.
 *
 * @returns nothing where the page stands in no frame: there the window is what is seen
 */
export function seenPart({ parent, document }: Window = window): Promise<Span | undefined> {
  if (parent === window) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const observer = intersections(([entry]) => {
      observer?.disconnect();
      resolve(entry?.intersectionRect);
    });
    observer?.observe(document.documentElement);
    setTimeout(resolve, observer === undefined ? 0 : longestMs);
  });
}
