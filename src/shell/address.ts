import { debouncedWrite, writeHistory } from '../dom/history.ts';
import { updateCanonical } from '../embedding/canonical.ts';
import { stateType } from '../embedding/messages.ts';
import { isQuery, searchOf } from '../embedding/searchOf.ts';
import type { Field, Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import type { ParsedQuery } from '../scenario/readQuery.ts';
import { addressReader } from './addressReader.ts';

/** Positions of one control within this time of each other are one step for the back button. */
const historyStepMs = 1000;
/** When a control was last moved, and which fields that changed: whatever else changes is a step of its own. */
let lastMove = { at: Number.NEGATIVE_INFINITY, names: '' };
/** The scenario that was last read or written. */
let lastScenario: Scenario = {};
const pending = debouncedWrite();
/** The query when it was last read or written. */
let lastSearch: string | undefined;

/** What a figure shows in place of what its records have not (`repaired` of a figure). */
export type Repaired = (
  scenario: Scenario,
) => { readonly values: Scenario; readonly note: string } | undefined;

/** What is written: a scenario of these fields, on a page that starts with another. */
type WriteArguments = readonly [scenario: Scenario, fields: readonly Field[], start: Scenario];

/** @returns whether the address was another */
function writeIfNew(
  step: 'pushState' | 'replaceState',
  ...[scenario, fields, start]: WriteArguments
): boolean {
  const { location } = window;
  const search = searchOf(location);
  const query = addressReader().updateQuery(search, scenario, fields, start);
  if (query !== search || search !== location.search)
    writeHistory(step, `${location.pathname}${query}${isQuery(location.hash) ? '' : location.hash}`);
  lastSearch = location.search;
  updateCanonical(
    fields.map(({ name }) => name),
    addressReader().updateQuery('', scenario, fields, start),
  );
  return query !== search;
}

/**
 * Reads the scenario from the URL and rewrites the URL in its canonical form, so that whoever copies it shares what is
 * shown. A write that was pending belonged to the previous URL and is cancelled. Call when it is readable (`whenAddressReadable`).
 */
export function readAddress(fields: readonly Field[], start: Scenario, repaired?: Repaired): ParsedQuery {
  pending.cancel();
  lastMove = { at: Number.NEGATIVE_INFINITY, names: '' };
  const asked = addressReader().readQuery(searchOf(window.location), fields, start);
  const repair = repaired?.(asked.scenario);
  const reading = repair
    ? { scenario: { ...asked.scenario, ...repair.values }, notes: [...asked.notes, repair.note] }
    : asked;
  writeIfNew('replaceState', reading.scenario, fields, start);
  lastScenario = reading.scenario;
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

/** The fields that differ from what was last read or written. */
const changedNames = (scenario: Scenario, fields: readonly Field[]) =>
  fields
    .filter(({ name }) => scenario[name] !== lastScenario[name])
    .map(({ name }) => name)
    .join();

/**
 * Writes a scenario to the URL, as a new history entry. The position of a control on its way shares the entry of the one
 * before it. A deliberate choice never does, nor does another control, so that going back leads through all of them.
 */
export function writeAddress(kind: 'choice' | 'position', ...writing: WriteArguments): void {
  const [scenario, fields] = writing;
  const names = changedNames(scenario, fields);
  if (names === '') return;
  const now = performance.now();
  const isOnItsWay = kind === 'position' && names === lastMove.names && now - lastMove.at < historyStepMs;
  lastMove = { at: now, names: kind === 'position' ? names : '' };
  lastScenario = scenario;
  if (isOnItsWay) {
    pending.schedule(() => change('replaceState', ...writing));
    return;
  }
  // What is still to be written belongs to the entry before.
  pending.now();
  // In a frame the back button belongs to the page around it.
  change(window.parent === window ? 'pushState' : 'replaceState', ...writing);
}
