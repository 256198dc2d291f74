/** What a reader is told of a figure that does not run yet. */
export const notices = {
  slow: 'The controls of this figure are still loading. What you changed will be shown as soon as they are here.',
  failed:
    'The controls of this figure did not load, so it stays a still picture for now. We keep trying; loading the page again may help.',
} as const;

/**
 * The line of a figure that says why its controls do nothing, with a button that loads the page again. It is looked for
 * only when it is to speak: it stands behind the island, which starts as soon as the parser has read the island itself.
 *
 * @returns what says something there; nothing to take it back
 */
export const noticeOf = (figure: Element) => (which?: keyof typeof notices) => {
  const line = figure.querySelector('[data-notice]');
  const reload = figure.querySelector<HTMLButtonElement>('[data-reload]');
  if (line === null || reload === null) return;
  line.textContent = which === undefined ? '' : notices[which];
  reload.hidden = which === undefined;
  reload.onclick = () => window.location.reload();
};
