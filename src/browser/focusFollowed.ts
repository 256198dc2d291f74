/** What a script puts into the page, such as what a search has found, may take as long, ms. */
const patienceMs = 3000;
const lookMs = 100;

/** Whether the reader has come by the browser’s way back, or forth. */
const isBack = () =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type === 'back_forward';

/** Whether nobody has been anywhere on the page yet. */
const isUntouched = () => document.activeElement === document.body;

/**
 * Has the keyboard go on from a link, without scrolling. Only for whoever had followed it by keyboard does it have the focus:
 * a ring would tell others nothing.
 *
 * @param find the link, as soon as it is there
 * @param byKey whether it was followed by keyboard
 */
export async function goOnFrom(find: () => Element | undefined, byKey: boolean): Promise<void> {
  if (!isBack()) return;
  const until = performance.now() + patienceMs;
  while (isUntouched() && find() === undefined && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  const link = find();
  if (link === undefined || !isUntouched()) return;
  // What opens in place is closed again: then it is the mark that opened it.
  const shown = link.checkVisibility() ? link : link.closest('.note')?.previousElementSibling;
  if (!(shown instanceof HTMLElement || shown instanceof SVGElement)) return;
  shown.focus({ preventScroll: true });
  // The place from which Tab goes on stays there.
  if (!byKey) shown.blur();
}
