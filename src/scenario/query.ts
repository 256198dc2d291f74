import { defaults, type Field, format, readValue, type Scenario, type Value } from './field.ts';

/** What an address asks for, and what had to be repaired to show something. */
export interface Reading {
  readonly scenario: Scenario;
  /** One sentence for each value that was not shown as it was written. */
  readonly notes: readonly string[];
}

/**
 * Reads the query of an address. Never fails: a value out of range goes to the nearest end, one that makes no sense to
 * the starting value, one between steps to the nearest step; each repair is noted. A field is also found under the
 * names that it had before. Unknown names are left alone.
 *
 * @param search the query, with or without its question mark
 * @param start the scenario that values missing from the address take
 */
export function readQuery(
  search: string,
  fields: readonly Field[],
  start: Scenario = defaults(fields),
): Reading {
  const query = new URLSearchParams(search);
  const notes: string[] = [];
  const scenario = Object.fromEntries(
    fields.map((field) => {
      const text = [field.name, ...(field.formerly ?? [])]
        .map((name) => query.get(name))
        .find((found) => found !== null);
      const value = text === undefined ? start[field.name]! : repair(field, text!, start[field.name]!, notes);
      return [field.name, value];
    }),
  );
  return { scenario, notes };
}

function repair(field: Field, text: string, start: Value, notes: string[]): Value {
  const value = readValue(field, text) ?? start;
  const problem = repairOf(field, text, value);
  if (problem !== undefined)
    notes.push(
      `The address asks for ${field.label.toLowerCase()} “${text.slice(0, 20)}”, ${problem}. Showing ${format(field, value)}.`,
    );
  return value;
}

/** Why a text is not shown as it was written, or nothing where it is. */
function repairOf(field: Field, text: string, value: Value): string | undefined {
  if (field.kind !== 'number') return text === value ? undefined : 'which this figure does not know';
  const asked = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(asked)) return 'which is not a number';
  if (asked < field.min || asked > field.max)
    return `which is outside ${format(field, field.min)} to ${format(field, field.max)}`;
  return asked === value ? undefined : 'which lies between two steps';
}

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
