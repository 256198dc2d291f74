/** Whether the reader asked for less motion. Asked each time: the setting can change while a page is open. No server asks. */
export const prefersReducedMotion = (): boolean | undefined =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
