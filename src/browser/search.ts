import { siteFolders } from '../addresses/addresses.ts';
import { importWithRetry } from '../embedding/importWithRetry.ts';
import { meantBy, parseListQuery, syncWithAddress } from './listAddress.ts';

/** What the index says of one page. */
interface Found {
  readonly url: string;
  /** HTML, with marks round the words that were found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
}

interface Index {
  debouncedSearch(
    words: string,
    options: { filters?: Record<string, string> },
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
  destroy(): Promise<void>;
}

/** Nobody reads more results than these; better words find the others. */
const maxResults = 20;
/** Whoever types is asked for no answer to half a word. */
const restMs = 200;

/** The index is made after the build, so that no bundler may look for it. */
const indexAddress = `${siteFolders.search}pagefind.js`;

function item({ url, excerpt, meta, filters }: Found): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('span');
  kind.className = 'search-kind';
  kind.textContent = filters.kind?.[0] ?? '';
  const words = document.createElement('p');
  // The excerpt is made from our own pages, and everything but the marks in it is escaped.
  words.innerHTML = excerpt;
  entry.append(kind, link, words);
  return entry;
}

function start(form: HTMLFormElement): void {
  const words = form.querySelector<HTMLInputElement>('input[name=q]');
  const said = form.querySelector<HTMLElement>('[data-search-said]');
  const list = form.querySelector<HTMLElement>('[data-search-results]');
  if (words === null || said === null || list === null) return;
  let index: Promise<Index> | undefined;
  /** What could not be read of the address, until something else is asked. */
  let note = '';
  const kind = () => form.querySelector<HTMLInputElement>('input[name=kind]:checked')?.value ?? '';

  const show = async (): Promise<void> => {
    const asked = words.value.trim();
    if (asked === '') {
      list.replaceChildren();
      said.textContent = '';
      return;
    }
    index ??= importWithRetry<Index>(() => import(/* @vite-ignore */ indexAddress));
    const filters = kind() === '' ? {} : { filters: { kind: kind() } };
    const found = await (await index).debouncedSearch(asked, filters, restMs);
    // Something else was asked in the meantime.
    if (found === null) return;
    const pages = await Promise.all(found.results.slice(0, maxResults).map((result) => result.data()));
    const count = found.results.length;
    said.textContent =
      note +
      (count === 0
        ? `Nothing here has “${asked}” in it. Try another word for it.`
        : `${count} ${count === 1 ? 'page' : 'pages'} found${count > maxResults ? `; the first ${maxResults} are here` : ''}.`);
    list.replaceChildren(...pages.map(item));
  };

  const tell = syncWithAddress(form, () => ({ q: words.value, kind: kind() }));
  const ask = () =>
    show().catch(() => {
      // It remembers a failed load until it is destroyed; the next query makes it start over.
      index?.then(({ destroy }) => destroy()).catch(() => undefined);
      index = undefined;
      said.textContent =
        'The index could not be loaded. Check that you are connected, then search again. The lists of lessons, claims and studies are all there.';
    });

  said.textContent = '';
  const asked = parseListQuery(location.search, ['q', 'kind']);
  // What was typed before this ran is newer than the address.
  if (words.value === '') words.value = asked.q ?? '';
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input[name=kind]')];
  const meant = meantBy(
    asked.kind ?? '',
    kinds.map(({ value }) => value),
  );
  for (const choice of kinds) choice.checked = choice.value === (meant ?? '');
  if (meant === undefined)
    note = `The address asks for pages of the kind “${asked.kind?.slice(0, 24)}”, which there is not. `;
  form.addEventListener('input', () => {
    note = '';
    tell();
    ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
    ask();
  });
  if (words.value !== '') ask();
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) start(form);
