import { isPlainKey } from '../dom/keys.ts';
import { readStored } from './deviceStorage.ts';

/** What was typed since the key was pressed, while the search is on its way. */
let typed: string | undefined;

/** Whether a key opens the search: not where one types, and not for a reader who has turned it off in `search.ts`. */
const opens = ({ key, target }: KeyboardEvent): boolean =>
  key === '/' &&
  (target as Element).closest(':read-write, select, dialog') === null &&
  readStored('localStorage', 'search-key') !== 'off';

/** Opens the search from anywhere on a page, with what is typed next; the browser’s way back leads to where one was. */
document.addEventListener('keydown', (event) => {
  const { key } = event;
  if (key === 'Escape') typed = undefined;
  if (!isPlainKey(event) || (typed === undefined ? !opens(event) : key.length > 1)) return;
  const address = document.querySelector<HTMLElement>('[data-search-field]')?.dataset.searchField;
  if (address === undefined) return;
  event.preventDefault();
  typed = typed === undefined ? '' : typed + key;
  const search = new URL(address, location.href);
  if (typed !== '') search.searchParams.set('q', typed);
  location.assign(search);
});
// Whoever comes back finds the page as it was left.
window.addEventListener('pageshow', () => {
  typed = undefined;
});
