import { isQuery, searchOf as ofAddress } from '../embedding/searchOf.ts';

export { isQuery };

/** What the address asks, and where it asks nothing, the state that was saved with the file (`exports/singleFile.ts`). */
export const searchOf = (location: Location): string =>
  location.href.includes('?') || isQuery(location.hash)
    ? ofAddress(location)
    : (document.documentElement.dataset.state ?? '');
