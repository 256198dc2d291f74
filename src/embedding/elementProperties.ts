/** Names that a field of a figure can have. Frameworks keep their own notes on elements under others. */
const isFieldName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z][A-Za-z]*$/.test(name);

const isPlain = (value: unknown) =>
  value === null || /^(string|number|boolean|undefined)$/.test(typeof value);

/** An attribute has no capitals: `hardestAt` is written `hardest-at`. */
const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function write(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined) element.removeAttribute(attributeOf(name));
  else element.setAttribute(attributeOf(name), String(value));
}

/**
 * What elements inherit from, with every property that it does not have as an attribute: some frameworks set properties,
 * and which names the fields of a figure have is not known here.
 */
export const fieldsAsAttributes = <T extends Element>(inherited: T): T =>
  new Proxy(inherited, {
    set(target, name, value, element: T) {
      if (Reflect.has(target, name) || !isFieldName(name) || !isPlain(value))
        return Reflect.set(target, name, value, element);
      write(element, name, value);
      return true;
    },
  });

/** Properties that were set before the element was known. */
export function propertiesToAttributes(element: Element): void {
  for (const [name, value] of Object.entries(element))
    if (isFieldName(name) && isPlain(value)) {
      Reflect.deleteProperty(element, name);
      write(element, name, value);
    }
}
