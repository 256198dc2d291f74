/**
 * An element that the template of its parent always has.
 *
 * @throws Error that names the selector, where the template has lost it
 */
export function requireElement<E extends HTMLElement = HTMLElement>(of: HTMLElement, selector: string): E {
  const found = of.querySelector<E>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
