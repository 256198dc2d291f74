import { type DefaultTreeAdapterMap, html, parse } from 'parse5';

export type InlineName = 'script' | 'style';

/** A script or a style sheet that stands in a page as text. */
export interface Inline {
  readonly element: InlineName;
  readonly text: string;
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Blocks of data are not run. Whatever else a script says it is counts as a script, for a browser may know it. */
const dataTypes: readonly string[] = ['application/ld+json'];

/** A script in HTML has a file where it has `src`; one in SVG where it has `href`, and there `src` says nothing. */
const fileAttribute = ({ namespaceURI }: Element) => (namespaceURI === html.NS.SVG ? 'href' : 'src');

const attributeOf = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;

const runs = (script: Element) =>
  attributeOf(script, fileAttribute(script)) === undefined &&
  !dataTypes.includes(attributeOf(script, 'type') ?? '');

const isInline = (element: Element) =>
  element.tagName === 'style' || (element.tagName === 'script' && runs(element));

const textOf = ({ childNodes }: Element) =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function* inlineIn(node: Node): Generator<Inline> {
  if ('tagName' in node && isInline(node)) {
    const text = textOf(node);
    if (text !== '') yield { element: node.tagName as InlineName, text };
  }
  if ('content' in node) yield* inlineIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* inlineIn(child);
}

/**
 * Every script and style sheet that stands in a page as text, read as a browser reads it: with scripts switched on, and
 * where that makes a difference, switched off.
 */
export function inlineOf(page: string): readonly Inline[] {
  const on = [...inlineIn(parse(page))];
  return /<noscript/i.test(page) ? [...on, ...inlineIn(parse(page, { scriptingEnabled: false }))] : on;
}
