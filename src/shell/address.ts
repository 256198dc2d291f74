import { stateType } from '../embedding/messages.ts';
import type { Field, Scenario } from '../scenario/field.ts';
import { type Reading, readQuery, rewritten, writeQuery } from '../scenario/query.ts';
import { pendingWrite, writeHistory } from './history.ts';

/** Changes that follow each other within this time are one step for the back button. */
const oneStepMs = 1000;
let lastChange = Number.NEGATIVE_INFINITY;
const pending = pendingWrite();
/** The query when it was last read or written. */
let known: string | undefined;

/** An ampersand that HTML wrote by its number ends a query: what follows is a fragment to the browser. */
const isQuery = (hash: string) => /^#(0*38|x0*26);/i.test(hash);

/** All that an address asks. */
export const searchOf = ({ search, hash }: Location): string =>
  isQuery(hash) ? `${search.replace(/&$/, '')}&${hash.replace(/^#\w+;/, '')}` : search;

/** What is written: a scenario of these fields, on a page that starts with another. */
type Writing = readonly [scenario: Scenario, fields: readonly Field[], start: Scenario];

/** @returns whether the address was another */
function put(step: 'pushState' | 'replaceState', ...[scenario, fields, start]: Writing): boolean {
  const { location } = window;
  const search = searchOf(location);
  const query = rewritten(search, scenario, fields, start);
  if (query !== search || search !== location.search)
    writeHistory(step, `${location.pathname}${query}${isQuery(location.hash) ? '' : location.hash}`);
  known = location.search;
  return query !== search;
}

/**
 * What the address asks for; from then on it asks for it in our own words, so that whoever copies it hands on what is
 * seen. Whoever reads it has gone to it: what was about to be written is of the place before.
 */
export function readAddress(fields: readonly Field[], start: Scenario): Reading {
  pending.cancel();
  lastChange = Number.NEGATIVE_INFINITY;
  const reading = readQuery(searchOf(window.location), fields, start);
  put('replaceState', reading.scenario, fields, start);
  return reading;
}

/** Whether the address asks for something else than when it was last read or written: not so where only a fragment changed. */
export const isAddressNew = (): boolean => window.location.search !== known;

function change(step: 'pushState' | 'replaceState', ...writing: Writing): boolean {
  const isNew = put(step, ...writing);
  const [scenario, fields] = writing;
  // Whoever shows the state elsewhere, as the page round a frame, hears of it.
  if (isNew) window.dispatchEvent(new CustomEvent(stateType, { detail: writeQuery(scenario, fields) }));
  return isNew;
}

/** Puts a scenario into the address bar, as a new step of the history unless the last one was a moment ago. */
export function writeAddress(...writing: Writing): void {
  const now = performance.now();
  const isNewStep = now - lastChange >= oneStepMs;
  pending.cancel();
  // In a frame the back button belongs to the page around it.
  const newStep = window.parent === window ? 'pushState' : 'replaceState';
  if (isNewStep && !change(newStep, ...writing)) return;
  if (!isNewStep) pending.later(() => change('replaceState', ...writing));
  lastChange = now;
}
