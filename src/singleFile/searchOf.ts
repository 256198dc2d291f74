import { isQuery, searchOf as ofAddress } from '../embedding/searchOf.ts';

export { isQuery };

/** Whether a query is about the figure. Hosts and networks add parameters of their own, which ask it nothing; “?” asks for its start. */
function asks(search: string): boolean {
  const fields = document.querySelector<HTMLElement>('[data-asked]')?.dataset.asked?.split(' ') ?? [];
  const names = [...new URLSearchParams(search).keys()].map((name) => name.toLowerCase());
  return names.length === 0 || fields.some((field) => names.includes(field.toLowerCase()));
}

/** What the address asks, and where it asks nothing, the state that was saved with the file (`exports/singleFile.ts`). */
export function searchOf(location: Location): string {
  const search = ofAddress(location);
  const hasQuery = location.href.includes('?') || isQuery(location.hash);
  return hasQuery && asks(search) ? search : (document.documentElement.dataset.state ?? '');
}
