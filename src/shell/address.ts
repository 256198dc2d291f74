import { stateType } from '../embedding/messages.ts';
import { isQuery, searchOf } from '../embedding/searchOf.ts';
import type { Field, Scenario } from '../scenario/field.ts';
import { type ParsedQuery, readQuery, updateQuery, writeQuery } from '../scenario/query.ts';
import { debouncedWrite, writeHistory } from './history.ts';

/** Changes within this time of each other are one step for the back button. */
const historyStepMs = 1000;
let lastChange = Number.NEGATIVE_INFINITY;
const pending = debouncedWrite();
/** The query when it was last read or written. */
let lastSearch: string | undefined;

/** What is written: a scenario of these fields, on a page that starts with another. */
type WriteArguments = readonly [scenario: Scenario, fields: readonly Field[], start: Scenario];

/** @returns whether the address was another */
function writeIfNew(
  step: 'pushState' | 'replaceState',
  ...[scenario, fields, start]: WriteArguments
): boolean {
  const { location } = window;
  const search = searchOf(location);
  const query = updateQuery(search, scenario, fields, start);
  if (query !== search || search !== location.search)
    writeHistory(step, `${location.pathname}${query}${isQuery(location.hash) ? '' : location.hash}`);
  lastSearch = location.search;
  return query !== search;
}

/**
 * Reads the scenario from the URL and rewrites the URL in its canonical form, so that whoever copies it shares what is
 * shown. A write that was pending belonged to the previous URL and is cancelled.
 */
export function readAddress(fields: readonly Field[], start: Scenario): ParsedQuery {
  pending.cancel();
  lastChange = Number.NEGATIVE_INFINITY;
  const reading = readQuery(searchOf(window.location), fields, start);
  writeIfNew('replaceState', reading.scenario, fields, start);
  return reading;
}

/** Whether the query has changed since it was last read or written: not where only the fragment changed. */
export const isAddressNew = (): boolean => window.location.search !== lastSearch;

function change(step: 'pushState' | 'replaceState', ...writing: WriteArguments): boolean {
  const isNew = writeIfNew(step, ...writing);
  const [scenario, fields] = writing;
  // For whoever shows the state elsewhere, such as the page around a frame.
  if (isNew) window.dispatchEvent(new CustomEvent(stateType, { detail: writeQuery(scenario, fields) }));
  return isNew;
}

/** Writes a scenario to the URL, as a new history entry unless the last one was a moment ago. */
export function writeAddress(...writing: WriteArguments): void {
  const now = performance.now();
  const isNewStep = now - lastChange >= historyStepMs;
  pending.cancel();
  // In a frame the back button belongs to the page around it.
  const newStep = window.parent === window ? 'pushState' : 'replaceState';
  if (isNewStep && !change(newStep, ...writing)) return;
  if (!isNewStep) pending.schedule(() => change('replaceState', ...writing));
  lastChange = now;
}
