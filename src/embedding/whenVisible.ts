import { createIntersectionObserver } from '../dom/intersectionObserver.ts';

/** How often the position of a figure is polled until it is visible. */
const pollMs = 1000;

/** Whether any part of an element is in the viewport. An element in closed details has no box. */
function isInWindow(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth
  );
}

/**
 * Calls back once when any child of an element becomes visible. An IntersectionObserver reports with painted frames, so a
 * timer compares boxes as well, for where nothing is painted, as on a busy machine or in a covered window. In a frame only
 * until the observer first reports: it alone knows what the page around the frame shows.
 */
export function whenVisible(parent: HTMLElement, signal: AbortSignal, callback: () => void): void {
  const done = new AbortController();
  let observed = false;
  const onVisible = () => {
    done.abort();
    callback();
  };
  const observer = createIntersectionObserver((entries) => {
    observed = true;
    if (entries.some(({ isIntersecting }) => isIntersecting)) onVisible();
  });
  const timer = setInterval(() => {
    if (!parent.isConnected) done.abort();
    else if ((!observed || window.parent === window) && [...parent.children].some(isInWindow)) onVisible();
  }, pollMs);
  done.signal.addEventListener('abort', () => {
    observer?.disconnect();
    clearInterval(timer);
  });
  signal.addEventListener('abort', () => done.abort());
  for (const child of parent.children) observer?.observe(child);
}
