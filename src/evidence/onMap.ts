import type { Claim } from './claim.ts';

/** As many claims of one verdict as stand below each other in the map of all. */
const mostOfVerdict = 9;

/**
 * The claims that the map of all claims shows: the first of each verdict, in the order of the article. However many claims there
 * are, the figure, its script and its choices stay as large as they are; the list of claims has all.
 */
export function onMap<C extends Pick<Claim, 'verdict' | 'order'>>(claims: readonly C[]): readonly C[] {
  const counts = new Map<string, number>();
  return [...claims]
    .sort((a, b) => a.order - b.order)
    .filter(({ verdict }) => {
      const count = (counts.get(verdict) ?? 0) + 1;
      counts.set(verdict, count);
      return count <= mostOfVerdict;
    });
}
