import { figureFrame } from '../addresses/addresses.ts';
import { machineName, site } from '../identity/site.ts';

export const elementName = `${machineName}-figure`;

/** Attributes of the element itself; every other one becomes part of the query. */
const ownAttributes =
  /^(id|class|style|slot|part|title|height|lang|dir|hidden|role|tabindex|(aria|data)-.*)$/;

/** An attribute has no capitals: `hardest-at` stands for `hardestAt`. */
const fieldOf = (attribute: string) =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The URL of the frame that an element stands for. */
export function frameUrl(origin: string, attributes: Iterable<Pick<Attr, 'name' | 'value'>>): string {
  const query = new URLSearchParams();
  let id = '';
  for (const { name, value } of attributes) {
    if (name === 'id') id = value.trim().toLowerCase();
    if (!ownAttributes.test(name)) query.set(fieldOf(name), value);
  }
  const search = query.toString();
  return origin + figureFrame(encodeURIComponent(id), search && `?${search}`);
}

/** Until the figure has reported its height. */
const defaultHeight = '900';

/** An element (`elementName`) that stands for the frame of a figure, without writing it out. */
export const figureElement = (origin: string): CustomElementConstructor =>
  class extends HTMLElement {
    connectedCallback() {
      // An element that is moved is connected again.
      if (this.firstElementChild?.localName === 'iframe') return;
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.title = this.title || `Figure: ${site.name}`;
      frame.height = this.getAttribute('height') ?? defaultHeight;
      frame.allow = 'fullscreen; clipboard-write';
      // Property by property: a page's policy may forbid style attributes.
      frame.style.width = '100%';
      frame.style.border = '0';
      // Without it a browser puts a background of its own behind a frame that leaves its own out.
      if (this.getAttribute('background') === 'none')
        frame.style.colorScheme = this.getAttribute('theme') ?? '';
      this.style.display = 'block';
      frame.src = frameUrl(origin, this.attributes);
      this.replaceChildren(frame);
    }
  };
