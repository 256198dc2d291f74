/** How many pictures are drawn ahead: as many as Node.js has threads for such work, so that they are drawn side by side. */
export const drawnAhead = 4;

/**
 * Makes what is asked for in a known order, with the next few begun meanwhile, and keeps none that was handed over: work goes
 * on side by side, and what waits in memory is never more than those few.
 *
 * @param names in the order in which they will be asked for
 * @param count how many are begun before they are asked for
 */
export function ahead<T>(
  names: readonly string[],
  count: number,
  make: (name: string) => Promise<T>,
): (name: string) => Promise<T> {
  const places = new Map(names.map((name, place) => [name, place]));
  const begun = new Map<string, Promise<T>>();
  /** The first that was never begun: one that is asked for again begins no others again. */
  let fresh = 0;
  return (name) => {
    const own = begun.get(name) ?? make(name);
    begun.delete(name);
    const place = places.get(name) ?? -1;
    fresh = Math.max(fresh, place + 1);
    for (const end = Math.min(place + 1 + count, names.length); fresh < end; fresh++) {
      const next = names[fresh];
      if (next === undefined) break;
      const started = make(next);
      // Whoever asks for it is told; until then nobody listens.
      started.catch(() => {});
      begun.set(next, started);
    }
    return own;
  };
}
