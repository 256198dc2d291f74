import { isPlainKey } from '../dom/keys.ts';
import { readStored, store } from './deviceStorage.ts';

/** What `searchKey.ts` reads on every page, and would weigh more there if it came from a module of both. */
const stored = ['localStorage', 'search-key'] as const;

/** On this page the key that opens it leads to its field; whether it opens it from others is chosen here. */
export function startKey(field: HTMLInputElement, choice: HTMLInputElement): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || !isPlainKey(event)) return;
      if (event.target === field) return;
      event.preventDefault();
      event.stopPropagation();
      field.select();
    },
    { capture: true },
  );
  const keep = () => store(...stored, choice.checked ? undefined : 'off');
  // What was chosen before this ran is newer than what is stored.
  if (choice.checked === choice.defaultChecked) choice.checked = readStored(...stored) !== 'off';
  else keep();
  choice.addEventListener('change', keep);
}
