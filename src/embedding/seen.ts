import { intersections } from './intersections.ts';

/** How often a figure that nobody has reported as seen is looked for. */
const everyMs = 1000;

/** Whether any of an element lies in the window. One in closed details has no box. */
function isInWindow(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  );
}

/**
 * Acts once when any child of an element is seen. An intersection observer reports with the frames that a browser paints,
 * so where none is painted, as on a busy machine or in a window that is covered, the boxes are compared by a timer too.
 * In a frame only as long as the observer has said nothing at all: it alone knows what the page round the frame shows.
 */
export function whenSeen(parent: HTMLElement, signal: AbortSignal, act: () => void): void {
  const done = new AbortController();
  let observed = false;
  const seen = () => {
    done.abort();
    act();
  };
  const observer = intersections((entries) => {
    observed = true;
    if (entries.some(({ isIntersecting }) => isIntersecting)) seen();
  });
  const timer = setInterval(() => {
    if (!parent.isConnected) done.abort();
    else if ((!observed || window.parent === window) && [...parent.children].some(isInWindow)) seen();
  }, everyMs);
  done.signal.addEventListener('abort', () => {
    observer?.disconnect();
    clearInterval(timer);
  });
  signal.addEventListener('abort', () => done.abort());
  for (const child of parent.children) observer?.observe(child);
}
