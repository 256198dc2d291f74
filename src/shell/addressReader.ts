import { importWithRetry } from '../dom/importWithRetry.ts';
import { searchOf } from '../embedding/searchOf.ts';
import type { Field, Scenario } from '../scenario/field.ts';
import { isWritten, readWritten, writeQuery } from '../scenario/query.ts';

type Reader = Pick<typeof import('../scenario/readQuery.ts'), 'readQuery' | 'updateQuery'>;

/** Reads what the site itself wrote, in which there is nothing to repair and nothing of anybody else’s. */
const ownReader: Reader = {
  readQuery: (search, fields, start) => ({ scenario: readWritten(search, fields, start), notes: [] }),
  updateQuery: (_, scenario, fields, start) => writeQuery(scenario, fields, start),
};

let reader = ownReader;

/** What reads the address, as it was when it was last readable. */
export const addressReader = (): Reader => reader;

const isReadable = (fields: readonly Field[], start: Scenario) =>
  reader !== ownReader || isWritten(searchOf(window.location), fields, start);

/**
 * Loads what reads any address, if this one needs it: most pages are opened without a query, or with one that the site wrote.
 *
 * @param start the scenario that values missing from the address take
 */
export async function loadReader(fields: readonly Field[], start: Scenario): Promise<void> {
  if (!isReadable(fields, start)) reader = await importWithRetry(() => import('../scenario/readQuery.ts'));
}

/** Acts at once where the address can be read, else as soon as it can. */
export function whenAddressReadable(fields: readonly Field[], start: Scenario, act: () => void): void {
  if (isReadable(fields, start)) act();
  else loadReader(fields, start).then(act, console.error);
}
