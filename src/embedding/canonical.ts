/**
 * Puts into the canonical address of the page what its reader sees: some browsers share that address in place of the one
 * in their bar. What else the bar holds, such as what a newsletter added, stays out.
 *
 * @param names every name under which that is said
 * @param query what is said now, as the query of an address
 */
export function updateCanonical(names: readonly string[], query: string): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (link === null) return;
  const url = new URL(link.href);
  for (const name of names) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  // Whoever writes first: one state has one address.
  url.searchParams.sort();
  link.href = url.href;
}
