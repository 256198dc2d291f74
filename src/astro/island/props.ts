/** Plain data as Astro writes it on an island: a kind, then the value; the kinds that there are here. */
type Written = readonly [kind: number, value?: unknown];

const kinds: Readonly<Record<number, (value: unknown) => unknown>> = {
  0: (value) => (typeof value === 'object' && value !== null ? revivedAll(value as never) : value),
  1: (value) => (value as readonly Written[]).map(revived),
};

function revived([kind, value]: Written): unknown {
  const read = kinds[kind];
  if (read === undefined)
    throw new TypeError(
      `an island has a prop of kind ${kind}, which is not read here; add it in src/astro/island/props.ts`,
    );
  return read(value);
}

const revivedAll = (values: Readonly<Record<string, Written>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, revived(value)]));

/**
 * The props of an island, read before Astro reads them to hydrate it.
 * @throws TypeError for what is neither text nor plain data
 */
export const propsOf = (island: Element): Readonly<Record<string, unknown>> =>
  revivedAll(JSON.parse(island.getAttribute('props') ?? '{}'));
