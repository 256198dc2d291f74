/**
 * Puts into the canonical address of the page what its reader sees: some browsers share that address in place of the one
 * in their bar, and reference managers store it, by the link or by what the page says of itself in Open Graph. What else the
 * bar holds, such as what a newsletter added, stays out.
 *
 * @param names every name under which that is said
 * @param query what is said now, as the query of an address
 */
export function updateCanonical(names: readonly string[], query: string): void {
  const link = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  const graph = document.querySelector<HTMLMetaElement>('[property$=url]');
  if (link === null || graph === null) return;
  const url = new URL(link.href);
  for (const name of names) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  // Whoever writes first: one state has one address.
  url.searchParams.sort();
  link.href = graph.content = url.href;
}
