import { meantBy, parseListQuery, syncWithAddress } from './listAddress.ts';
import { type Control, compare, passes } from './listItems.ts';
import { keepPlace } from './listPlace.ts';
import { holderIn, isElsewhere, openTarget, restOf, rowsIn, takeParts } from './listRest.ts';

/**
 * Lets a reader filter and sort a list that stands whole in the page. Each control names what it looks at:
 * `data-filter="kind"` compares with an item’s `data-kind` (one of several words), `data-filter="text"` looks for words in the
 * item, `data-sort` puts the items in the order of a value that each carries. What was chosen stands in the address.
 *
 * A list may go on in a part of the page that opens, `data-list-rest`: whatever is asked, the first items stand before it. One
 * that is too long for a page goes on in others, to which that part leads: their items are fetched once something is asked of all.
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
  if (option === undefined && control.dataset.cut !== undefined) {
    control.append(new Option(asked, asked));
    control.value = asked;
    return undefined;
  }
  if (option !== undefined) control.value = option;
  return option === undefined
    ? `The address asks for ${control.name} “${asked.slice(0, 24)}”, which is not one of the choices here.`
    : undefined;
}

/** The list, and the part in which it goes on. */
interface Places {
  readonly list: HTMLElement;
  readonly rest: HTMLDetailsElement | undefined;
  readonly first: number;
}

function placesOf({ dataset }: HTMLFormElement): Places | undefined {
  const list = document.getElementById(dataset.filterList ?? '');
  if (list === null) return undefined;
  const rest = restOf(list);
  return { list, rest, first: Number(rest?.dataset.listFirst ?? Number.POSITIVE_INFINITY) };
}

const itemsIn = ({ list, rest }: Places): readonly HTMLElement[] => [
  ...rowsIn(list),
  ...(rest === undefined ? [] : rowsIn(holderIn(rest, list))),
];

/**
 * Puts the items that are left first, in their order, and hides the others.
 *
 * @param elsewhere how many more are left in other parts
 */
function arrange(
  places: Places,
  items: readonly HTMLElement[],
  left: ReadonlySet<HTMLElement>,
  elsewhere: number,
): void {
  const { list, rest, first } = places;
  const shown = items.filter((item) => left.has(item));
  const others = items.filter((item) => !left.has(item));
  for (const item of items) item.hidden = !left.has(item);
  list.replaceChildren(...shown.slice(0, first), ...(rest === undefined ? others : []));
  if (rest === undefined) return;
  holderIn(rest, list).replaceChildren(...shown.slice(first), ...others);
  rest.hidden = shown.length + elsewhere <= first;
  const count = rest.querySelector('[data-filter-count]');
  if (count !== null) count.textContent = String(shown.length + elsewhere);
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

/** How many items are left of all, and of these how many are to be seen while the part in which the list goes on is closed. */
function countText({ rest, first }: Places, left: number, all: number): string {
  const shown = rest?.open === false ? Math.min(left, first) : left;
  if (left === all) return shown === all ? `All ${all} are listed.` : `${shown} of ${all} are shown.`;
  return `${left} of ${all} fit${shown < left ? `, ${shown} are shown` : ''}.`;
}

/** The items of a list: those of the page, and those of its other parts once they were asked for. */
interface Items {
  readonly all: number;
  readonly known: () => readonly HTMLElement[];
  /** How many are in parts that are not here. */
  readonly elsewhere: () => number;
  /** Fetches the other parts; false where they do not come. */
  readonly load: () => Promise<boolean>;
}

function itemsOf(places: Places): Items {
  const { list, rest } = places;
  let known = itemsIn(places);
  const all = Number(rest?.dataset.listAll ?? known.length);
  let loading: Promise<boolean> | undefined;
  const fetchParts = async () => {
    try {
      if (rest !== undefined) known = [...known, ...(await takeParts(rest, list.id))];
      return true;
    } catch {
      // Whoever asks again tries again.
      loading = undefined;
      return false;
    }
  };
  return {
    all,
    known: () => known,
    elsewhere: () => all - known.length,
    load: () => {
      loading ??= fetchParts();
      return loading;
    },
  };
}

function start(form: HTMLFormElement): void {
  const places = placesOf(form);
  const status = form.querySelector<HTMLElement>('[data-filter-status]');
  if (places === undefined || status === null) return;
  const items = itemsOf(places);
  const controls = [...form.querySelectorAll<Control>('input[name], select[name]')];

  const isAsked = () => controls.some(({ value }) => value.trim() !== '');
  const showCount = () => {
    const left = items.known().filter(({ hidden }) => !hidden);
    status.textContent = countText(places, left.length + (isAsked() ? 0 : items.elsewhere()), items.all);
  };
  const applyToKnown = () => {
    const left = new Set(items.known().filter((item) => controls.every((control) => passes(item, control))));
    const order = controls.find((control) => control.dataset.sort !== undefined)?.value ?? '';
    const sorted = order === '' ? items.known() : items.known().toSorted(compare(order));
    arrange(places, sorted, left, isAsked() ? 0 : items.elsewhere());
    showSet(form, controls);
    showCount();
  };
  /** Fetches what is in other parts, and says so while it lasts and where it fails. */
  const loadRest = async () => {
    const missing = items.elsewhere();
    if (missing === 0) return;
    status.textContent = `Loading the other ${missing} …`;
    const came = await items.load();
    applyToKnown();
    if (!came)
      status.textContent = `The other ${missing} of ${items.all} could not be loaded, so this is about the first ${items.all - missing}. Check your connection and choose again.`;
  };
  const applyFilter = () => {
    applyToKnown();
    if (isAsked()) void loadRest();
  };
  /** A link may lead to an item of another part. */
  const showTarget = async () => {
    if (isElsewhere(places.list, window.location.hash.slice(1))) await loadRest();
    if (places.rest !== undefined) openTarget(places.rest);
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
  places.rest?.addEventListener('toggle', () => {
    showCount();
    if (places.rest?.open) void loadRest();
  });
  applyFilter();
  status.textContent = [...notes, status.textContent].join(' ');
  void showTarget();
  if (places.rest !== undefined) void keepPlace(places.rest, loadRest);
  window.addEventListener('hashchange', () => void showTarget());
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter-list]')) start(form);
