import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Part } from '../search/documents.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What of a page can be searched. */
export interface SearchedText {
  readonly title: string;
  /** What stands before the first heading. */
  readonly lead: string;
  readonly sections: readonly Part[];
}

/** Names of elements with nothing in them that one reads. */
const silent = new Set([
  'script',
  'style',
  'svg',
  'template',
  'button',
  'input',
  'select',
  'math',
  'nav',
  'table',
]);
/** Between the words of these and of what follows is a space, whatever stands in the source. */
const inline = new Set(['a', 'b', 'em', 'i', 'span', 'strong', 'sub', 'time', 'code', 'abbr', 'q']);
/** What a page says beside its text: its citations, notes and definitions, which have pages of their own. */
const beside = new Set(['ask', 'cite', 'hint', 'note', 'note-mark', 'definition', 'visually-hidden']);

const attribute = (element: Element, name: string) => element.attrs.find((own) => own.name === name)?.value;

const isElement = (node: Node): node is Element => 'tagName' in node;
const isUnsearched = (element: Element) =>
  silent.has(element.tagName) ||
  attribute(element, 'data-unsearched') !== undefined ||
  (attribute(element, 'class') ?? '').split(' ').some((name) => beside.has(name));

const tidy = (text: string) =>
  text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();

/** The text of a tree in order, in pieces, and each heading of it as an element. */
function* piecesOf(node: Node): Generator<string | Element> {
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!isElement(node) || isUnsearched(node)) return;
  if (/^h[12]$/.test(node.tagName)) {
    yield node;
    return;
  }
  const around = inline.has(node.tagName) ? '' : ' ';
  yield around;
  for (const child of node.childNodes) yield* piecesOf(child);
  yield around;
}

const wordsOf = ({ childNodes }: Element) =>
  tidy(
    childNodes
      .flatMap((child) => [...piecesOf(child)])
      .filter((piece) => typeof piece === 'string')
      .join(''),
  );

function bodyOf(node: Node): Element | undefined {
  if (!isElement(node)) return undefined;
  if (attribute(node, 'data-searched') !== undefined) return node;
  for (const child of node.childNodes) {
    const found = bodyOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The text of a built page: of its element marked `data-searched`, without what is marked `data-unsearched`, by its
 * headings of the second level.
 *
 * @throws Error where the page marks nothing
 */
export function searchedText(html: string, page: string): SearchedText {
  const body = parse(html).childNodes.map(bodyOf).find(Boolean);
  if (body === undefined) throw new Error(`${page} marks nothing as data-searched; mark its text`);
  let title = '';
  const texts = [{ title: '', url: page, text: '' }];
  for (const piece of piecesOf(body)) {
    const last = texts[texts.length - 1];
    if (typeof piece === 'string') {
      if (last !== undefined) last.text += piece;
    } else if (piece.tagName === 'h1') title = wordsOf(piece);
    else {
      const id = attribute(piece, 'id');
      texts.push({ title: wordsOf(piece), url: id === undefined ? page : `${page}#${id}`, text: '' });
    }
  }
  const [lead, ...sections] = texts.map((section) => ({ ...section, text: tidy(section.text) }));
  return { title, lead: lead?.text ?? '', sections };
}
