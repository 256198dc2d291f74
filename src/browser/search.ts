import { importWithRetry } from '../dom/importWithRetry.ts';
import type { Answer } from '../search/ask.ts';
import { kindNames } from '../search/kinds.ts';
import { longestAsked } from '../search/longestAsked.ts';
import { meantBy, parseListQuery, syncWithAddress } from './listAddress.ts';
import { requireElement } from './requireElement.ts';
import { moveByKeys } from './searchArrows.ts';
import { startKey } from './searchKeyChoice.ts';
import { itemOf, quoted, wordsOn } from './searchResults.ts';

/** Better words find the others; they can be shown all the same. */
const resultsAtOnce = 20;
/** Whoever types is asked for no answer to half a word. */
const restMs = 120;

/** Until then nobody wonders whether anything happens. */
const patienceMs = 400;
const searching = 'Searching …';
const stillSearching = ' Still looking through the rest …';
const restFailed =
  ' The rest of the index could not be loaded, so some pages may be missing. Check that you are connected, then search again.';

const failed =
  'The index could not be loaded. Check that you are connected, then search again. The lists of lessons, claims and studies are all there.';

/** Where what has come has nothing to show. */
const nothingYet = (asked: string) =>
  `The part of the index that has come has nothing on ${quoted(asked)}.${restFailed}`;

/** The code that searches, and the index that it asks: nobody loads either before they mean to search. */
async function load() {
  const search = await importWithRetry(() => import('./openSearch.ts'));
  return { ...search, ...(await search.loadIndex()) };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** The parts of the form. */
const partsOf = (form: HTMLFormElement) => ({
  words: requireElement<HTMLInputElement>(form, 'input[name=q]'),
  kinds: [...form.querySelectorAll<HTMLInputElement>('input[name=kind]')],
  said: requireElement(form, '[data-search-said]'),
  insist: requireElement<HTMLButtonElement>(form, '[data-search-insist]'),
  list: requireElement(form, '[data-search-results]'),
  more: requireElement<HTMLButtonElement>(form, '[data-search-more]'),
});
type Parts = ReturnType<typeof partsOf>;

/** Shows the results of one kind, or of all, some at a time and one after the other, as long as nothing else is asked. */
function showMatches(
  { list, more, words }: Parts,
  { resultOf, slices }: Loaded,
  { matches }: Answer,
  { kind, asked }: { readonly kind: string; readonly asked: string },
) {
  const left = matches.filter(({ document }) => kind === '' || document.kind === kind);
  const next = async () => {
    const from = list.childElementCount;
    const rest = slices();
    for (const match of left.slice(from, from + resultsAtOnce)) {
      const item = itemOf(resultOf(match, asked));
      list.append(item);
      if (list.childElementCount === from + 1 && from > 0) item.querySelector('a')?.focus();
      await rest();
      if (!item.isConnected || words.value.trim() !== asked) return;
    }
    more.hidden = list.childElementCount >= left.length;
    more.textContent = `Show ${Math.min(resultsAtOnce, left.length - list.childElementCount)} more of ${left.length}`;
  };
  list.replaceChildren();
  more.hidden = true;
  more.onclick = () => {
    more.hidden = true;
    next();
  };
  next();
}

const hrefOf = (element: Element | null) => element?.closest('a')?.getAttribute('href') ?? undefined;

/** Results come one after the other: whoever was at one of them is there again once it has come. */
async function focusLink(list: HTMLElement, href: string): Promise<void> {
  for (let turn = 0; turn < resultsAtOnce; turn++) {
    const link = [...list.querySelectorAll('a')].find((one) => hrefOf(one) === href);
    if (link !== undefined) return link.focus({ preventScroll: true });
    await new Promise((resume) => setTimeout(resume));
  }
}

/** How many results each choice of kind has. */
function showCounts({ kinds }: Parts, answer: Answer | undefined) {
  for (const choice of kinds) {
    const { value } = choice;
    // A page translator puts elements of its own between the two.
    const place = choice.closest('label')?.querySelector('.search-count') ?? null;
    const name = kindNames.find((kind) => kind === value);
    const count = name === undefined ? answer?.matches.length : answer?.counts[name];
    if (place !== null) place.textContent = count === undefined ? '' : String(count);
  }
}

/**
 * Sets the form to what the address asks.
 *
 * @returns what is to be said where it asks for what there is not, and whether the words are meant as they are
 */
function readAddress({ words, kinds }: Parts): { note: string; asTyped: boolean } {
  const asked = parseListQuery(window.location.search, ['q', 'kind', 'typed']);
  // What was typed before this ran is newer than the address.
  if (words.value === '') words.value = asked.q ?? '';
  const values = kinds.map(({ value }) => value);
  const meant = meantBy(asked.kind ?? '', values);
  for (const choice of kinds) choice.checked = choice.value === (meant ?? '');
  const note =
    meant === undefined
      ? `The address asks for pages of the kind “${asked.kind?.slice(0, 24)}”, which there is not. `
      : '';
  return { note, asTyped: asked.typed === '1' };
}

function clear(parts: Parts): void {
  parts.list.replaceChildren();
  parts.more.hidden = true;
  parts.insist.hidden = true;
  showCounts(parts, undefined);
}

/** What is asked, and what of the form says so. */
interface Asked {
  readonly parts: Parts;
  readonly asked: string;
  readonly kind: () => string;
  readonly asTyped: () => boolean;
  /** What is said before each answer. */
  readonly note: () => string;
}

/**
 * Shows what the index has. As long as it is not whole, only pages that have the words as they were typed.
 *
 * @returns whether there was anything to show
 */
function showAnswer({ parts, asked, kind, asTyped, note }: Asked, loaded: Loaded, more = ''): boolean {
  const { said, insist } = parts;
  const answer = loaded.ask(loaded.index, asked, asTyped());
  if (!loaded.isWhole() && (answer.way !== 'as typed' || answer.matches.length === 0)) return false;
  const chosen = kindNames.find((name) => name === kind());
  said.textContent = note() + wordsOn(answer, asked, chosen) + more;
  insist.hidden = answer.way !== 'corrected';
  insist.textContent = `Search for “${asked.slice(0, 40)}” all the same`;
  showCounts(parts, answer);
  showMatches(parts, loaded, answer, { kind: kind(), asked });
  return true;
}

/** As much of what is in the field as is read. */
const typedIn = (words: HTMLInputElement) => words.value.slice(0, longestAsked).trim();

/**
 * Waits a moment for the whole index, so that nothing moves where it comes at once; then shows what there is, and later all.
 */
async function showGrowing(question: Asked, loaded: Loaded): Promise<void> {
  const { parts, asked } = question;
  const { words, said, list } = parts;
  const isAsked = () => typedIn(words) === asked;
  let isShown = false;
  const partly = setTimeout(() => {
    if (!isAsked()) return;
    isShown = showAnswer(question, loaded, stillSearching);
    if (!isShown) said.textContent = searching;
  }, patienceMs);
  const came = await loaded
    .loadRest()
    .then(() => true)
    .catch(() => false)
    .finally(() => clearTimeout(partly));
  if (!isAsked()) return;
  const focused = isShown ? hrefOf(list.querySelector(':focus')) : undefined;
  if (!showAnswer(question, loaded, came ? '' : restFailed)) {
    clear(parts);
    said.textContent = nothingYet(asked);
  }
  if (focused !== undefined) await focusLink(list, focused);
}

function start(form: HTMLFormElement): void {
  const parts = partsOf(form);
  const { words, kinds, said, insist, list } = parts;
  let loading: Promise<Loaded> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let { note, asTyped } = readAddress(parts);
  const typed = () => typedIn(words);
  const kind = () => kinds.find(({ checked }) => checked)?.value ?? '';
  const ready = () => {
    loading ??= load();
    return loading;
  };
  /** Whoever is about to ask gets all of it. What fails then is said once something is asked. */
  const prepare = () => void ready().then(({ loadRest }) => loadRest().catch(() => {}), fail);
  const fail = () => {
    loading = undefined;
    said.textContent = words.value.trim() === '' ? '' : failed;
  };

  const show = async (): Promise<void> => {
    const asked = typed();
    if (asked === '') {
      said.textContent = note;
      return clear(parts);
    }
    const slow = setTimeout(() => (said.textContent = searching), patienceMs);
    const loaded = await ready().finally(() => clearTimeout(slow));
    // Something else was asked in the meantime, and is answered by itself.
    if (typed() !== asked) return;
    const question = { parts, asked, kind, asTyped: () => asTyped, note: () => note };
    if (loaded.isWhole()) showAnswer(question, loaded);
    else await showGrowing(question, loaded);
  };
  const tell = syncWithAddress(form, () => ({ q: words.value, kind: kind(), typed: asTyped ? '1' : '' }));
  const ask = (exactly: boolean) => {
    [note, asTyped] = ['', exactly];
    tell();
    clearTimeout(rest);
    rest = setTimeout(() => show().catch(fail), restMs);
  };

  // It has the focus before this runs (`search/fieldAtOnce.ts`), or gets it later.
  if (document.activeElement === words) prepare();
  else words.addEventListener('focus', prepare, { once: true });
  words.addEventListener('input', () => ask(false));
  for (const choice of kinds) choice.addEventListener('change', () => ask(asTyped));
  insist.addEventListener('click', () => {
    ask(true);
    words.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(asTyped);
  });
  moveByKeys(form, words, list);
  // What was typed before this ran stands in no address yet.
  if (words.value !== (new URLSearchParams(location.search).get('q') ?? '')) tell();
  show().catch(fail);
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form !== null) {
  start(form);
  startKey(requireElement(form, 'input[name=q]'), requireElement(document.body, '[data-search-key]'));
}
