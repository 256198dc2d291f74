import { accepts, clampToField, defaults, type Field, type Scenario, type Value } from './field.ts';

/**
 * The query that stands for a scenario: only what differs from where its page starts, in the order of the fields; else "".
 *
 * @param start the scenario that values missing from the address take
 */
export function writeQuery(
  scenario: Scenario,
  fields: readonly Field[],
  start: Scenario = defaults(fields),
): string {
  const query = new URLSearchParams();
  for (const { name } of fields) if (scenario[name] !== start[name]) query.set(name, String(scenario[name]));
  return query.size === 0 ? '' : `?${query}`;
}

/** A value as `writeQuery` wrote it; undefined where the text is not one that it writes for this field. */
function writtenValue(field: Field, text: string | null): Value | undefined {
  if (text === null) return undefined;
  if (field.kind !== 'number') return accepts(field, text) ? text : undefined;
  const value = Number(text);
  return String(value) === text && clampToField(field, value) === value ? value : undefined;
}

/**
 * The scenario in a query of `writeQuery`. What came in by hand or by mail is read by `readQuery.ts`, which weighs more than
 * all else that reads an address: here, what is not as it was written counts as not there.
 *
 * @param start the scenario that values missing from the query take
 */
export function readWritten(
  search: string,
  fields: readonly Field[],
  start: Scenario = defaults(fields),
): Scenario {
  const query = new URLSearchParams(search);
  const read = fields.flatMap((field) => {
    const value = writtenValue(field, query.get(field.name));
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return { ...start, ...Object.fromEntries(read) };
}

/** Whether a query is just what `writeQuery` writes for what is in it. */
export const isWritten = (search: string, fields: readonly Field[], start?: Scenario): boolean =>
  writeQuery(readWritten(search, fields, start), fields, start) === search;
