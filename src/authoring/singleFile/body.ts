import type { DefaultTreeAdapterTypes } from 'parse5';
import { islandAttributes, propsOf } from '../../astro/islandMarkup.ts';
import type { Facts } from './about.ts';
import {
  attributeOf,
  type Element,
  elementsIn,
  hasClass,
  remove,
  removeAttributes,
  setAttribute,
} from './tree.ts';

const isInPresets = ({ parentNode }: Element) => {
  const list = parentNode !== null && 'parentNode' in parentNode ? parentNode.parentNode : null;
  return list !== null && 'attrs' in list && hasClass(list, 'presets');
};

/** What needs the site: its ways to other pages, to share, to present and to save, and pictures beside the page. */
const leftOut: readonly ((element: Element) => boolean)[] = [
  ({ tagName }) => tagName === 'script' || tagName === 'img',
  (element) =>
    ['site-footer', 'present-link', 'share', 'moved', 'save-file'].some((name) => hasClass(element, name)),
  (element) => hasClass(element, 'small') && isInPresets(element),
  (element) => attributeOf(element, 'data-story-strip') !== undefined,
  // The file’s own script has no such button (`singleFile/panels.ts`), and a press before it runs is found again by its place.
  (element) => attributeOf(element, 'data-opens') === 'Embed',
  (element) => attributeOf(element, 'aria-label') === 'Site',
];

/** Attributes that hold addresses of pages. */
const addressed = ['href', 'data-address'];

/** An address where it stands in a file: whole, but for places in the page itself, and for states of the figure that it is. */
function addressIn(value: string, { address, origin }: Facts, isState: boolean): string {
  const own = new URL(address).pathname;
  const rest = value.startsWith(own) ? value.slice(own.length) : undefined;
  if (rest?.startsWith('#')) return rest;
  return isState && rest !== undefined ? rest || '?' : origin + value;
}

function makeWhole(element: Element, facts: Facts): void {
  for (const attribute of element.attrs)
    if (addressed.includes(attribute.name) && attribute.value.startsWith('/'))
      attribute.value = addressIn(attribute.value, facts, isInPresets(element));
}

/** An island as `singleFile/islands.ts` finds it, without the comment by which Astro knows that it has come to its end. */
function makePlain(island: Element): void {
  removeAttributes(island, islandAttributes);
  const props = attributeOf(island, 'props');
  if (props !== undefined) setAttribute(island, 'props', JSON.stringify(propsOf(props)));
  for (const child of island.childNodes) if (child.nodeName === '#comment') remove(child);
}

/** What a page opens where a reader asks: paper and archives cannot ask. */
const isOpened = (element: Element) =>
  attributeOf(element, 'data-references') !== undefined || hasClass(element, 'cite-lesson');

/** Takes from the body of a page what needs the site, and leaves what does not. */
export function changeBody(body: DefaultTreeAdapterTypes.Element, facts: Facts): void {
  for (const element of elementsIn(body)) {
    if (leftOut.some((is) => is(element))) {
      remove(element);
      continue;
    }
    if (element.tagName !== 'link') makeWhole(element, facts);
    if (element.tagName === 'astro-island') makePlain(element);
    if (isOpened(element)) setAttribute(element, 'open', '');
  }
}
