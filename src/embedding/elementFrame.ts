import { figureFrame } from '../addresses/addresses.ts';
import { pinnedFolder } from '../addresses/pinned.ts';
import { siteName } from '../identity/site.ts';
import { frameUrl } from './frameUrl.ts';
import { heightType, type StateMessage, stateType } from './messages.ts';
import { parted } from './optionNames.ts';

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
  const root = element.attachShadow({ mode: 'open' });
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'fullscreen; clipboard-write';
  // Property by property: a page’s policy may forbid style attributes.
  frame.style.width = '100%';
  frame.style.border = '0';

  /** What the attributes asked for last, without options. */
  let asked = '';
  /** What the frame shows, which its reader may have changed since it was asked. */
  let page = '';
  let state = '';
  let options = '';
  const shown = () => `${page}?${state}&${options}`.replace('?&', '?').replace(/[?&]$/, '');
  let isReady = false;

  const tell = (name: string, detail?: unknown) =>
    element.dispatchEvent(new CustomEvent(name, { bubbles: name === 'change', detail }));
  frame.addEventListener(heightType, (event) => {
    if (!isReady) tell('ready');
    isReady = true;
    tell('height', (event as CustomEvent).detail);
  });
  frame.addEventListener(stateType, (event) => {
    const { figure, query } = (event as CustomEvent<StateMessage>).detail;
    // Its reader’s state is told beside the defaults of the figure, and not beside a preset; none of these is pinned.
    if (!page.startsWith(pinnedFolder)) page = figureFrame(figure);
    const values = new URLSearchParams(query);
    values.sort();
    state = String(values);
    tell('change', { figure, query, values: Object.fromEntries(values) });
  });

  function update() {
    const attribute = (name: string) => element.getAttribute(name);
    const url = frameUrl(origin, element.attributes);
    if (!url) {
      // Nothing is named, or not yet: what stands in the element is seen.
      root.replaceChildren(document.createElement('slot'));
      asked = page = '';
      return;
    }
    frame.title = element.title || `Figure: ${siteName}`;
    // Until the figure has reported its height.
    if (!frame.style.height) frame.height = attribute('height') || '900';
    // Without it a browser puts a background of its own behind a frame that leaves its own out.
    frame.style.colorScheme = (attribute('background') === 'none' && attribute('theme')) || '';

    const before = shown();
    const [now, chosen] = parted(url.search);
    // The order of its names says nothing.
    now.sort();
    const next = url.pathname + now;
    // Until the page asks for something else, its reader’s state stays.
    if (asked !== next) {
      page = url.pathname;
      state = String(now);
    }
    asked = next;
    options = String(chosen);
    if (shown() === before) return;
    isReady = false;
    frame.src = origin + shown();
    if (!frame.isConnected) root.replaceChildren(frame);
  }
  return { frame, update };
}
