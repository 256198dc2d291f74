import { defaults, type Field, format, onStep, type Scenario } from './field.ts';

/** What an address asks for, and what had to be repaired to show something. */
export interface Reading {
  readonly scenario: Scenario;
  /** One sentence for each value that was not shown as it was written. */
  readonly notes: readonly string[];
}

/**
 * Reads the query of an address. Never fails: a value out of range goes to the nearest end, one that is no number
 * to the starting value, one between steps to the nearest step; each repair is noted. Unknown names are left alone.
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
      const text = query.get(field.name);
      const value = text === null ? start[field.name]! : repair(field, text, start[field.name]!, notes);
      return [field.name, value];
    }),
  );
  return { scenario, notes };
}

function repair(field: Field, text: string, start: number, notes: string[]): number {
  const asked = text.trim() === '' ? Number.NaN : Number(text);
  const label = field.label.toLowerCase();
  if (!Number.isFinite(asked)) {
    notes.push(
      `The address asks for ${label} “${text.slice(0, 20)}”, which is not a number. Showing ${format(field, start)}.`,
    );
    return start;
  }
  const value = onStep(field, Math.min(field.max, Math.max(field.min, asked)));
  if (asked < field.min || asked > field.max)
    notes.push(
      `The address asks for ${label} ${asked}${field.unit}, outside ${format(field, field.min)} to ${format(field, field.max)}. Showing ${format(field, value)}.`,
    );
  else if (value !== asked)
    notes.push(
      `The address asks for ${label} ${asked}${field.unit}. Showing the nearest step, ${format(field, value)}.`,
    );
  return value;
}

/** The query that stands for a scenario: only what differs from the defaults, in the order of the fields; else "". */
export function writeQuery(scenario: Scenario, fields: readonly Field[]): string {
  const query = new URLSearchParams();
  for (const field of fields)
    if (scenario[field.name] !== field.default) query.set(field.name, String(scenario[field.name]));
  return query.size === 0 ? '' : `?${query}`;
}
