/**
 * The part of an element that its template always has.
 *
 * @throws Error that names the selector, where the template has lost it
 */
export function part<E extends HTMLElement = HTMLElement>(of: HTMLElement, selector: string): E {
  const found = of.querySelector<E>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
