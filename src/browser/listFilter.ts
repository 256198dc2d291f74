import { meantBy, parseListQuery, syncWithAddress } from './listAddress.ts';
import { type Control, compare, passes } from './listItems.ts';

/**
 * Lets a reader filter and sort a list that stands whole in the page. Each control names what it looks at:
 * `data-filter="kind"` compares with an item’s `data-kind` (one of several words), `data-filter="text"` looks for words in the
 * item, `data-sort` puts the items in the order of a value that each carries. What was chosen stands in the address.
 *
 * A list may go on in a part of the page that opens, `data-filter-rest`: whatever is asked, the first items stand before it.
 */

/**
 * Sets a control to what the address asks.
 * @returns what is to be said where it cannot
 */
function set(control: Control, asked: string): string | undefined {
  if (control instanceof HTMLInputElement) {
    control.value = asked;
    return undefined;
  }
  const option = meantBy(
    asked,
    [...control.options].map(({ value }) => value),
  );
  if (option !== undefined) control.value = option;
  return option === undefined
    ? `The address asks for ${control.name} “${asked.slice(0, 24)}”, which is not one of the choices here.`
    : undefined;
}

/** The list, and the part in which it goes on. */
interface Places {
  readonly list: HTMLElement;
  readonly rest: HTMLDetailsElement | null;
  readonly first: number;
}

function placesOf({ dataset }: HTMLFormElement): Places | undefined {
  const list = document.getElementById(dataset.filterList ?? '');
  const rest = document.getElementById(dataset.filterRest ?? '');
  if (list === null) return undefined;
  return rest instanceof HTMLDetailsElement
    ? { list, rest, first: Number(dataset.filterFirst) }
    : { list, rest: null, first: Number.POSITIVE_INFINITY };
}

const restList = ({ rest }: Places) => rest?.querySelector('ul') ?? null;

const itemsIn = (places: Places): HTMLElement[] =>
  [places.list, restList(places)].flatMap((list) => [
    ...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? []),
  ]);

/** Puts the items that are left first, in their order, and hides the others. */
function arrange(places: Places, items: readonly HTMLElement[], left: ReadonlySet<HTMLElement>): void {
  const { list, rest, first } = places;
  const shown = items.filter((item) => left.has(item));
  const others = items.filter((item) => !left.has(item));
  for (const item of items) item.hidden = !left.has(item);
  list.replaceChildren(...shown.slice(0, first), ...(rest === null ? others : []));
  restList(places)?.replaceChildren(...shown.slice(first), ...others);
  if (rest === null) return;
  rest.hidden = shown.length <= first;
  const count = rest.querySelector('[data-filter-count]');
  if (count !== null) count.textContent = String(shown.length);
}

/** How many of the choices that are folded are made, beside the words that open them. */
function showSet(form: HTMLFormElement, controls: readonly Control[]): void {
  const place = form.querySelector('[data-filter-set]');
  const made = controls.filter(({ value, dataset }) => value !== '' && dataset.filter !== 'text').length;
  if (place !== null) place.textContent = made === 0 ? '' : `(${made} set)`;
}

/** Folds the choices up and leads to what they leave: on a phone they fill the screen. */
function closeByButton(form: HTMLFormElement): void {
  const choices = form.querySelector<HTMLDetailsElement>('details[data-filter-more]');
  form.querySelector('[data-filter-close]')?.addEventListener('click', () => {
    if (choices === null) return;
    choices.open = false;
    choices.querySelector('summary')?.focus({ preventScroll: true });
    form.scrollIntoView({ block: 'nearest' });
  });
}

/** Not every browser opens by itself what a link into it leads to. */
function openTarget({ rest }: Places): void {
  const target = rest?.querySelector(`:scope li[id="${CSS.escape(window.location.hash.slice(1))}"]`) ?? null;
  if (rest === null || target === null || rest.open) return;
  rest.open = true;
  target.scrollIntoView({ behavior: 'instant' });
}

/** How many items are left of all, and of these how many are to be seen while the part in which the list goes on is closed. */
function countText({ rest, first }: Places, left: number, all: number): string {
  const shown = rest?.open === false ? Math.min(left, first) : left;
  if (left === all) return shown === all ? `All ${all} are listed.` : `${shown} of ${all} are shown.`;
  return `${left} of ${all} fit${shown < left ? `, ${shown} are shown` : ''}.`;
}

function start(form: HTMLFormElement): void {
  const places = placesOf(form);
  const status = form.querySelector<HTMLElement>('[data-filter-status]');
  if (places === undefined || status === null) return;
  const items = itemsIn(places);
  const controls = [...form.querySelectorAll<Control>('input[name], select[name]')];

  const showCount = () => {
    const left = items.filter(({ hidden }) => !hidden);
    status.textContent = countText(places, left.length, items.length);
  };
  const applyFilter = () => {
    const left = new Set(items.filter((item) => controls.every((control) => passes(item, control))));
    const order = controls.find((control) => control.dataset.sort !== undefined)?.value ?? '';
    arrange(places, order === '' ? items : items.toSorted(compare(order)), left);
    showSet(form, controls);
    showCount();
  };
  const asked = parseListQuery(
    window.location.search,
    controls.map(({ name }) => name),
  );
  const notes = controls.flatMap((control) => {
    const value = asked[control.name];
    // What was chosen before this ran is newer than the address.
    return value === undefined || control.value !== '' ? [] : (set(control, value) ?? []);
  });
  const tell = syncWithAddress(form, () =>
    Object.fromEntries(controls.map(({ name, value }) => [name, value])),
  );
  form.addEventListener('input', () => {
    applyFilter();
    tell();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      applyFilter();
      tell();
    }),
  );
  closeByButton(form);
  places.rest?.addEventListener('toggle', showCount);
  applyFilter();
  status.textContent = [...notes, status.textContent].join(' ');
  openTarget(places);
  window.addEventListener('hashchange', () => openTarget(places));
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter-list]')) start(form);
