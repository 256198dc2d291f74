import { importWithRetry } from '../dom/importWithRetry.ts';

/** The part that opens in which a list goes on, and the rows of it that stand in other pages. */

export const rowsIn = (holder: Element): readonly HTMLElement[] => [
  ...holder.querySelectorAll<HTMLElement>(':scope > *'),
];

export function restOf(list: HTMLElement): HTMLDetailsElement | undefined {
  const rest = document.querySelector(`[data-list-rest="${CSS.escape(list.id)}"]`);
  return rest instanceof HTMLDetailsElement ? rest : undefined;
}

/** The element in that part that holds rows; where all of the page stand before it, one is made like that of the list. */
export function holderIn(rest: HTMLDetailsElement, list: HTMLElement): Element {
  const own = rest.querySelector(`:scope > ${list.localName}`);
  if (own !== null) return own;
  const holder = list.cloneNode();
  if (!(holder instanceof HTMLElement)) return list;
  holder.removeAttribute('id');
  if (holder instanceof HTMLOListElement) holder.start = list.childElementCount + 1;
  rest.querySelector('summary')?.after(holder);
  return holder;
}

const linksIn = (rest: Element) => rest.querySelector('[data-list-parts]');

/**
 * Fetches the rows of other parts, after which nothing leads there any more.
 *
 * @param list the id of the list in each page
 * @throws Error where a part does not come
 */
export async function takeParts(rest: HTMLDetailsElement, list: string): Promise<readonly HTMLElement[]> {
  const { loadParts } = await importWithRetry(() => import('./listParts.ts'));
  const links = [...(linksIn(rest)?.querySelectorAll('a') ?? [])];
  const rows = await loadParts(
    links.map(({ href }) => href),
    list,
  );
  linksIn(rest)?.remove();
  return rows;
}

/** Whether what a link names is no place of this page, but may be a row of another part. */
export function isElsewhere(list: HTMLElement, id: string): boolean {
  const place = id === '' ? undefined : document.getElementById(id);
  const links = restOf(list) === undefined ? null : linksIn(document.body);
  return place === null || (place !== undefined && links?.contains(place) === true);
}

/** Not every browser opens by itself what a link into it leads to, and what has come only now is shown by none. */
export function openTarget(rest: HTMLDetailsElement): void {
  const target = document.getElementById(window.location.hash.slice(1));
  if (target === null || !rest.contains(target) || (target.matches(':target') && rest.open)) return;
  rest.open = true;
  target.scrollIntoView({ behavior: 'instant' });
}
