/**
 * What elements inherit from, with every property that it does not have as an attribute: some frameworks set properties,
 * and which names the fields of a figure have is not known here.
 */
export const fieldsAsAttributes = <T extends Element>(inherited: T): T =>
  new Proxy(inherited, {
    set(target, property, value, element: T) {
      const name = String(property);
      // A field of a figure has such a name. Frameworks keep their own notes on elements, as objects or under others.
      if (property in target || !/^[a-z]+$/i.test(name) || Object(value) === value)
        return Reflect.set(target, property, value, element);
      // An attribute has no capitals: `hardestAt` is written `hardest-at`.
      const attribute = name.replace(/[A-Z]/g, '-$&');
      if (value === null || value === undefined) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
      return true;
    },
  });

/** Sets properties anew that were set before the element was known. */
export function setAgain(element: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(element)) {
    delete element[name];
    element[name] = value;
  }
}
