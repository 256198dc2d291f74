import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below a node, in order; those of templates, which are no part of the page, left out. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  // As it is when it is asked: what follows may be taken out meanwhile.
  for (const child of [...node.childNodes])
    if (isElement(child)) {
      yield child;
      yield* elementsIn(child);
    }
}

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  const own = element.attrs.find((attribute) => attribute.name === name);
  if (own === undefined) element.attrs.push({ name, value });
  else own.value = value;
}

export function removeAttributes(element: Element, names: readonly string[]): void {
  element.attrs = element.attrs.filter(({ name }) => !names.includes(name));
}

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

export const remove = (node: DefaultTreeAdapterTypes.ChildNode): void => defaultTreeAdapter.detachNode(node);

/** The text of an element and all in it. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export function setText(element: Element, text: string): void {
  for (const child of [...element.childNodes]) remove(child);
  defaultTreeAdapter.insertText(element, text);
}

/** The first element that is asked for. @throws Error where there is none */
export function find(root: Node, what: string, isWanted: (element: Element) => boolean): Element {
  for (const element of elementsIn(root)) if (isWanted(element)) return element;
  throw new Error(`a page that is to be one file has no ${what}`);
}

/** Puts HTML at the end of an element. */
export function append(element: Element, html: string): void {
  for (const node of parseFragment(html, { scriptingEnabled: false }).childNodes)
    defaultTreeAdapter.appendChild(element, node);
}

/** Puts HTML at the beginning of an element. */
export function prepend(element: Element, html: string): void {
  const [first] = element.childNodes;
  for (const node of parseFragment(html, { scriptingEnabled: false }).childNodes)
    if (first === undefined) defaultTreeAdapter.appendChild(element, node);
    else defaultTreeAdapter.insertBefore(element, node, first);
}
