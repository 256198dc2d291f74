/** The attributes of an island that only Astro’s own script reads; `ssr` and `props` are left. */
export const islandAttributes: readonly string[] = [
  'uid',
  'prefix',
  'component-url',
  'component-export',
  'renderer-url',
  'client',
  'opts',
  'await-children',
];

/** A value as Astro writes it into props: after the number of its kind. We give islands plain values and lists of them. */
type Serialized = readonly [kind: 0, value?: unknown] | readonly [kind: 1, values: readonly Serialized[]];

function plain(serialized: Serialized): unknown {
  const [kind, value] = serialized;
  if (kind === 0) return value;
  if (kind === 1) return value.map(plain);
  throw new Error(
    `an island has a value of the kind ${kind} among its props; src/astro/islandMarkup.ts reads plain values and lists`,
  );
}

/** The props of an island by their names, from the text of its attribute. */
export const propsOf = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(JSON.parse(text) as Readonly<Record<string, Serialized>>).map(([name, value]) => [
      name,
      plain(value),
    ]),
  );
