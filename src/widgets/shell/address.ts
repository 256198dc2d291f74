import type { Field, Scenario } from '../../scenario/field.ts';
import { type Reading, readQuery, writeQuery } from '../../scenario/query.ts';

/** Changes that follow each other within this time are one step for the back button. */
const oneStepMs = 1000;
let lastWrite = Number.NEGATIVE_INFINITY;

const ours = (fields: readonly Field[]) => new Set(fields.map(({ name }) => name));

/** The figure’s query, with the parameters that are not the figure’s kept behind it. */
export function mergedQuery(search: string, scenario: Scenario, fields: readonly Field[]): string {
  const query = new URLSearchParams(writeQuery(scenario, fields));
  const own = ours(fields);
  for (const [name, value] of new URLSearchParams(search)) if (!own.has(name)) query.append(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

export const readAddress = (fields: readonly Field[], start: Scenario): Reading =>
  readQuery(window.location.search, fields, start);

/** Puts a scenario into the address bar, as a new step of the history unless the last one was a moment ago. */
export function writeAddress(scenario: Scenario, fields: readonly Field[]): void {
  const { pathname, search, hash } = window.location;
  const query = mergedQuery(search, scenario, fields);
  if (query === search) return;
  const step = performance.now() - lastWrite < oneStepMs ? 'replaceState' : 'pushState';
  lastWrite = performance.now();
  try {
    window.history[step](null, '', `${pathname}${query}${hash}`);
  } catch {
    // Browsers refuse writes that come too fast and in sandboxed frames; the figure works without them.
  }
}
