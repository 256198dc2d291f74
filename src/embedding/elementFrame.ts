import { figureFrame } from '../addresses/addresses.ts';
import { siteName } from '../identity/site.ts';
import { frameUrl } from './frameUrl.ts';
import { heightType, type StateMessage, stateType } from './messages.ts';
import { withoutOptions } from './optionNames.ts';

/** Until the figure has reported its height. */
const defaultHeight = '900';

/** A query as it is compared: without its options, whatever the order of its names. */
function stateIn(search: string): string {
  const query = new URLSearchParams(withoutOptions(search));
  query.sort();
  return query.toString();
}

function optionsIn(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of new URLSearchParams(withoutOptions(search)).keys()) query.delete(name);
  return query.toString();
}

const joined = (...queries: readonly string[]) => {
  const query = queries.filter(Boolean).join('&');
  return query && `?${query}`;
};

/** What a frame is asked to show. */
interface Shown {
  readonly page: string;
  readonly state: string;
  readonly options: string;
}

const nothing: Shown = { page: '', state: '', options: '' };

const isSame = (one: Shown, other: Shown) =>
  one.page === other.page && one.state === other.state && one.options === other.options;

/** The frame of one element. */
export interface ElementFrame {
  readonly frame: HTMLIFrameElement;
  /** Does what the attributes say now. */
  update(): void;
}

/**
 * Makes the frame of an element, in a tree of its own: frameworks that hydrate or clear what is in the element do not find
 * it there. What the frame tells becomes the element’s events.
 *
 * @param origin where the figures come from
 */
export function elementFrame(element: HTMLElement, origin: string): ElementFrame {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  // Property by property: a page’s policy may forbid style attributes.
  frame.style.width = '100%';
  frame.style.border = '0';

  /** What the attributes asked for last, and what the frame shows, which its reader may have changed since. */
  let asked = '';
  let shown = nothing;
  let isReady = false;

  const load = (next: Shown) => {
    shown = next;
    isReady = false;
    frame.src = origin + next.page + joined(next.state, next.options);
  };

  const tell = (name: string, detail?: unknown) =>
    element.dispatchEvent(new CustomEvent(name, { bubbles: name === 'change', detail }));
  frame.addEventListener(heightType, (event) => {
    if (!isReady) tell('ready');
    isReady = true;
    tell('height', (event as CustomEvent).detail);
  });
  frame.addEventListener(stateType, (event) => {
    const { figure, query } = (event as CustomEvent<StateMessage>).detail;
    // Its reader’s state is told beside the defaults of the figure, and not beside a preset.
    shown = { ...shown, page: figureFrame(figure), state: stateIn(query) };
    tell('change', { figure, query, values: Object.fromEntries(new URLSearchParams(query)) });
  });

  /** How the frame stands in the page. */
  const dress = () => {
    frame.title = element.title || `Figure: ${siteName}`;
    if (frame.style.height === '') frame.height = element.getAttribute('height') ?? defaultHeight;
    // Without it a browser puts a background of its own behind a frame that leaves its own out.
    const isTransparent = element.getAttribute('background') === 'none';
    frame.style.colorScheme = (isTransparent && element.getAttribute('theme')) || '';
  };

  function update() {
    const address = frameUrl(origin, element.attributes);
    if (address === undefined) {
      // Nothing is named, or not yet: what stands in the element is seen.
      frame.remove();
      shown = nothing;
      return;
    }
    dress();
    const { pathname: page, search } = new URL(address);
    const options = optionsIn(search);
    const state = stateIn(search);
    // Until the page asks for something else, its reader’s state stays.
    const next = asked === page + state ? { ...shown, options } : { page, state, options };
    asked = page + state;
    if (isSame(next, shown)) return;
    load(next);
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    if (frame.parentNode === null) root.append(frame);
  }
  return { frame, update };
}
