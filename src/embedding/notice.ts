/** The notices on a figure that is not live. */
const notices = {
  slow: 'The controls are still loading. Your changes will show.',
  failed: 'The controls did not load, so this stays a still picture. We keep trying.',
  stuck: 'The controls did not load, so this stays a still picture. Load the page again once you are online.',
  stopped: 'Something went wrong, and this figure has stopped working. Load the page again to use it.',
} as const;

/** Added where the URL asks for another state than the picture shows. */
const defaultStateNote = 'What you see is its usual setting, not the one that the address asks for.';

/**
 * Sets the line of a figure that says why its controls do nothing, with a button that reloads the page. The line is
 * looked up only when it is set: it comes after the island, which starts as soon as the parser has read the island itself.
 *
 * @returns sets the notice; without an argument, clears it
 */
export const noticeSetter =
  (figure: Element, showsUrlState = true) =>
  (which?: keyof typeof notices) => {
    const line = figure.querySelector('[data-notice]');
    const reload = figure.querySelector<HTMLButtonElement>('[data-reload]');
    if (line === null || reload === null) return;
    const sentences =
      which === undefined ? [] : [notices[which], ...(showsUrlState ? [] : [defaultStateNote])];
    line.textContent = sentences.join(' ');
    reload.hidden = which === undefined;
    reload.onclick = () => window.location.reload();
  };
