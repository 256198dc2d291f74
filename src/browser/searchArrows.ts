import { anchors } from '../addresses/places.ts';
import { isPlainKey } from '../dom/keys.ts';

/** Whether the reader came here by the key that opens the search, and has a page to go back to. */
const cameByKey = () =>
  window.location.hash === `#${anchors.searchField}` &&
  document.referrer.startsWith(window.location.origin) &&
  window.history.length > 1;

/**
 * Moves among the results by the arrows, from the field downwards and back into it. Escape leads back into the field, and
 * from the empty field to the page one came from.
 */
export function moveByKeys(form: HTMLFormElement, field: HTMLInputElement, list: HTMLElement): void {
  const back = cameByKey();
  /** What a key does at a place among the field and the links below it; nothing where that is the browser’s business. */
  const actions: Readonly<Record<string, (stops: readonly HTMLElement[], place: number) => unknown>> = {
    ArrowDown: (stops, place) => stops[place + 1],
    ArrowUp: (stops, place) => stops[place - 1],
    Escape: (_, place) => (place > 0 ? field : undefined),
  };
  form.addEventListener('keydown', (event) => {
    if (!isPlainKey(event) || event.isComposing) return;
    const stops = [field, ...list.querySelectorAll<HTMLElement>('a')];
    const place = stops.indexOf(event.target as HTMLElement);
    const next = place < 0 ? undefined : actions[event.key]?.(stops, place);
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    } else if (event.key === 'Escape' && back && place === 0 && field.value === '') window.history.back();
  });
}
