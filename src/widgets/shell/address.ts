import { stateType } from '../../embedding/messages.ts';
import type { Field, Scenario } from '../../scenario/field.ts';
import { type Reading, readQuery, writeQuery } from '../../scenario/query.ts';

/** Changes that follow each other within this time are one step for the back button. */
const oneStepMs = 1000;
/** Within a step the address waits until the control rests: browsers refuse writes that come too fast, as of a held key. */
const restMs = 200;
let lastChange = Number.NEGATIVE_INFINITY;
let waiting: ReturnType<typeof setTimeout> | undefined;

const ours = (fields: readonly Field[]) => new Set(fields.map(({ name }) => name));

/** The figure’s query, with the parameters that are not the figure’s kept behind it. */
export function mergedQuery(
  search: string,
  scenario: Scenario,
  fields: readonly Field[],
  start?: Scenario,
): string {
  const query = new URLSearchParams(writeQuery(scenario, fields, start));
  const own = ours(fields);
  for (const [name, value] of new URLSearchParams(search)) if (!own.has(name)) query.append(name, value);
  return query.size === 0 ? '' : `?${query}`;
}

/** What the address asks for. Whoever reads it has gone to it: what was about to be written is of the place before. */
export function readAddress(fields: readonly Field[], start: Scenario): Reading {
  clearTimeout(waiting);
  lastChange = Number.NEGATIVE_INFINITY;
  return readQuery(window.location.search, fields, start);
}

/** What is written: a scenario of these fields, on a page that starts with another. */
type Writing = readonly [scenario: Scenario, fields: readonly Field[], start: Scenario];

/** @returns whether the address was another */
function put(step: 'pushState' | 'replaceState', ...[scenario, fields, start]: Writing): boolean {
  const { pathname, search, hash } = window.location;
  const query = mergedQuery(search, scenario, fields, start);
  if (query === search) return false;
  try {
    window.history[step](null, '', `${pathname}${query}${hash}`);
  } catch {
    // Browsers refuse writes in sandboxed frames; the figure works without them.
  }
  // Whoever shows the state elsewhere, as the page round a frame, hears of it.
  window.dispatchEvent(new CustomEvent(stateType, { detail: writeQuery(scenario, fields) }));
  return true;
}

/** Puts a scenario into the address bar, as a new step of the history unless the last one was a moment ago. */
export function writeAddress(...writing: Writing): void {
  const now = performance.now();
  const isNewStep = now - lastChange >= oneStepMs;
  clearTimeout(waiting);
  // In a frame the back button belongs to the page around it.
  const newStep = window.parent === window ? 'pushState' : 'replaceState';
  if (isNewStep && !put(newStep, ...writing)) return;
  if (!isNewStep) waiting = setTimeout(() => put('replaceState', ...writing), restMs);
  lastChange = now;
}
