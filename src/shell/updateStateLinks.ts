/**
 * Puts the state of a figure into the links to its own page: those in the figure, and those of a page that is about this
 * one figure.
 *
 * @param part any part of the figure
 * @param query the state of the figure, as its own page takes it
 */
export function updateStateLinks(part: Element, query: string): void {
  const figure = part.closest('figure');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-state]')) {
    const owner = link.closest('figure');
    if (owner !== null && owner !== figure) continue;
    link.search = query;
    // Tells `embedding/links.ts` that the state in the URL is in there already, as far as it could be read.
    link.dataset.keepState = 'kept';
  }
}
