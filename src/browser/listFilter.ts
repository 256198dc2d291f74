import { meantBy, parseListQuery, syncWithAddress } from './listAddress.ts';

/**
 * Lets a reader filter and sort a list that stands whole in the page. Each control names what it looks at:
 * `data-filter="kind"` compares with an item’s `data-kind` (one of several words), `data-filter="text"` looks for words in the
 * item, `data-sort` puts the items in the order of a value that each carries. What was chosen stands in the address.
 */
type Control = HTMLInputElement | HTMLSelectElement;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function passes(item: HTMLElement, control: Control): boolean {
  const asked = control.value.trim();
  const by = control.dataset.filter;
  if (asked === '' || by === undefined) return true;
  if (by === 'text')
    return plain(asked)
      .split(/\s+/)
      .every((word) => plain(item.textContent ?? '').includes(word));
  return (item.dataset[by] ?? '').split('|').includes(asked);
}

/** Numbers by size, the greatest first where the value begins with “-”; words by the alphabet. */
function compare(by: string) {
  const name = by.replace(/^-/, '');
  const sign = by.startsWith('-') ? -1 : 1;
  return (a: HTMLElement, b: HTMLElement) => {
    const [left = '', right = ''] = [a.dataset[name], b.dataset[name]];
    const numbers = Number(left) - Number(right);
    return sign * (Number.isNaN(numbers) ? left.localeCompare(right, 'en') : numbers);
  };
}

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

function start(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.filterList ?? '');
  const status = form.querySelector<HTMLElement>('[data-filter-status]');
  if (list === null || status === null) return;
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const controls = [...form.querySelectorAll<Control>('input[name], select[name]')];

  const applyFilter = () => {
    const left = items.filter((item) => controls.every((control) => passes(item, control)));
    const order = controls.find((control) => control.dataset.sort !== undefined)?.value ?? '';
    const sorted = order === '' ? items : [...items].sort(compare(order));
    list.replaceChildren(...sorted);
    for (const item of items) item.hidden = !left.includes(item);
    status.textContent =
      left.length === items.length
        ? `All ${items.length} are shown.`
        : `${left.length} of ${items.length} are shown.`;
  };
  const tell = syncWithAddress(form, () =>
    Object.fromEntries(controls.map(({ name, value }) => [name, value])),
  );

  const asked = parseListQuery(
    location.search,
    controls.map(({ name }) => name),
  );
  const notes = controls.flatMap((control) => {
    const value = asked[control.name];
    // What was chosen before this ran is newer than the address.
    return value === undefined || control.value !== '' ? [] : (set(control, value) ?? []);
  });
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
  applyFilter();
  status.textContent = [...notes, status.textContent].join(' ');
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter-list]')) start(form);
