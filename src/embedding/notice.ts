/** What a reader is told of a figure that does not run. */
export const notices = {
  slow: 'The controls of this figure are still loading. What you changed will be shown as soon as they are here.',
  failed:
    'The controls of this figure did not load, so it stays a still picture for now. We keep trying; loading the page again may help.',
  stuck:
    'The controls of this figure did not load, and asking for them again did not help, so it stays a still picture. Load the page again once you are connected.',
  stopped:
    'Something went wrong, and this figure has stopped working. You still see what it showed last. To use it again, load the page again.',
} as const;

/** Follows where the address asks for what the picture does not show. */
const unasked = 'What you see is its usual setting, not the one that the address asks for.';

/**
 * The line of a figure that says why its controls do nothing, with a button that loads the page again. It is looked for
 * only when it is to speak: it stands behind the island, which starts as soon as the parser has read the island itself.
 *
 * @returns what says something there; nothing to take it back
 */
export const noticeOf =
  (figure: Element, isAsAsked = () => true) =>
  (which?: keyof typeof notices) => {
    const line = figure.querySelector('[data-notice]');
    const reload = figure.querySelector<HTMLButtonElement>('[data-reload]');
    if (line === null || reload === null) return;
    const words = which === undefined ? [] : [notices[which], ...(isAsAsked() ? [] : [unasked])];
    line.textContent = words.join(' ');
    reload.hidden = which === undefined;
    reload.onclick = () => window.location.reload();
  };
