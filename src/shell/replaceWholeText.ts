import { options, type VNode } from 'preact';

/** Preact’s name for the node of a vnode, once it has one. */
type Rendered = VNode<{ children?: unknown }> & { readonly __e: Element };

const isText = (children: unknown) => typeof children === 'string' || typeof children === 'number';

/**
 * Preact writes a changed text into the text node that it made. A page translator may have put another node in its place,
 * and the old words would stay on the page for ever. So an element that holds nothing but a text gets the new one as a whole,
 * as from React; where the text has not changed, what a translator made of it is left alone.
 */
export function replaceWholeText(): void {
  const lastTexts = new WeakMap<Element, string>();
  const { diffed } = options;
  options.diffed = (vnode) => {
    diffed?.(vnode);
    const { type, props, __e: element } = vnode as Rendered;
    if (typeof type !== 'string' || !isText(props.children)) return;
    const text = String(props.children);
    const before = lastTexts.get(element);
    lastTexts.set(element, text);
    if (before !== undefined && before !== text && element.textContent !== text) element.textContent = text;
  };
}
