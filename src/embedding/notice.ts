/** What a reader is told of a figure that does not run yet. */
export const notices = {
  slow: 'The controls of this figure are still loading. What you changed will be shown as soon as they are here.',
  failed:
    'The controls of this figure did not load, so it stays a still picture for now. We keep trying; loading the page again may help.',
} as const;

/**
 * The line of a figure that says why its controls do nothing, with a button that loads the page again.
 * @returns what says something there; nothing to take it back
 */
export function noticeOf(figure: Element, signal: AbortSignal): (which?: keyof typeof notices) => void {
  const line = figure.querySelector<HTMLElement>('[data-notice]')!;
  const reload = figure.querySelector<HTMLButtonElement>('[data-reload]')!;
  reload.addEventListener('click', () => window.location.reload(), { signal });
  return (which) => {
    line.textContent = which === undefined ? '' : notices[which];
    reload.hidden = which === undefined;
  };
}
