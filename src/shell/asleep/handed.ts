import type { IslandProps } from '../FigureShell.tsx';

/** Plain data as Astro writes them on an island: a kind, then the value; the kinds that there are here. */
type Written = readonly [kind: number, value?: unknown];

const kinds: Readonly<Record<number, (value: unknown) => unknown>> = {
  0: (value) => (typeof value === 'object' && value !== null ? revivedAll(value as never) : value),
  1: (value) => (value as readonly Written[]).map(revived),
};

function revived([kind, value]: Written): unknown {
  const read = kinds[kind];
  if (read === undefined)
    throw new TypeError(`An island was handed a value of kind ${kind}, which is not read here`);
  return read(value);
}

const revivedAll = (values: Readonly<Record<string, Written>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revived(value)]));

/**
 * What the page handed over to an island, read before the island runs.
 * @throws TypeError for what is neither text nor plain data
 */
export const handedTo = (island: Element): IslandProps =>
  revivedAll(JSON.parse(island.getAttribute('props')!)) as IslandProps;
