/** Whether the reader asked for less motion. Asked each time: the setting can change while a page is open. */
export const prefersReducedMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;
