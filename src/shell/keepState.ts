/**
 * Has the links that lead on to a figure’s own page take along what is asked here: those in the figure, and those of a
 * page that stands for this one figure.
 *
 * @param part any part of the figure
 * @param query the state of the figure, as its own page takes it
 */
export function keepState(part: Element, query: string): void {
  const figure = part.closest('figure');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) {
    const owner = link.closest('figure');
    if (owner !== null && owner !== figure) continue;
    link.search = query;
    // Whoever would add what the address asks knows that it is in there, as far as it could be read.
    link.dataset.keepState = 'kept';
  }
}
