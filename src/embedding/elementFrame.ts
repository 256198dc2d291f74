import { framesFolder } from '../addresses/addresses.ts';
import { pinnedFolder } from '../addresses/pinned.ts';
import { siteName } from '../identity/site.ts';
import { frameUrl } from './frameUrl.ts';
import { heightType, type StateMessage, stateType } from './messages.ts';
import { parted } from './optionNames.ts';

/** The frame of one element. */
export interface ElementFrame {
  readonly frame: HTMLIFrameElement;
  /**
   * Does what the attributes say now.
   *
   * @param changed nothing where the element has been put into the page: its frame is then loaded again
   */
  update(changed?: unknown): void;
}

/** A frame that is loaded and has told nothing for so long shows nothing of ours, ms. */
const patienceMs = 9000;

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
  // Not as an attribute, which a page’s policy may forbid.
  frame.style.cssText = 'width:100%;border:0';

  /** What the attributes asked for last, without options. */
  let asked = '';
  /** What the frame shows, which its reader may have changed since it was asked. */
  let page = '';
  let state = new URLSearchParams();
  let options = state;
  const shown = () => `${page}?${state}&${options}`.replace('?&', '?').replace(/[?&]$/, '');
  /** The address that has not answered yet. */
  let awaited = '';
  const tell = (name: string, detail?: unknown) =>
    element.dispatchEvent(new CustomEvent(name, { bubbles: name === 'change', detail }));
  frame.addEventListener(heightType, (event) => {
    if (awaited) tell('ready');
    awaited = '';
    tell('height', (event as CustomEvent).detail);
  });
  frame.addEventListener(stateType, (event) => {
    const { figure, query } = (event as CustomEvent<StateMessage>).detail;
    // Its reader’s state is told beside the defaults of the figure, and not beside a preset; none of these is pinned.
    if (!page.startsWith(pinnedFolder)) page = `${framesFolder + figure}/`;
    state = new URLSearchParams(query);
    state.sort();
    tell('change', { figure, query, values: Object.fromEntries(state) });
  });

  // An address that does not exist is refused without a word, and leaves a frame with nothing in it.
  frame.onload = () => {
    const href = awaited;
    setTimeout(() => {
      if (!href || href !== awaited) return;
      const link = document.createElement('a');
      link.href = href;
      link.text = 'Open the figure.';
      root.replaceChildren(link);
    }, patienceMs);
  };

  function update(changed?: unknown) {
    const url = frameUrl(origin, element.attributes);
    if (!url) {
      // Nothing is named, or not yet: what stands in the element is seen.
      asked = page = '';
      root.replaceChildren(document.createElement('slot'));
      return;
    }
    frame.title = element.title || `Figure: ${siteName}`;
    // Until the figure has reported its height.
    frame.height = element.getAttribute('height') || '900';
    // Without it a browser puts a background of its own behind a frame that leaves its own out.
    frame.style.colorScheme =
      (element.getAttribute('background') === 'none' && element.getAttribute('theme')) || '';

    const before = shown();
    const [now, chosen] = parted(url.search);
    // The order of its names says nothing.
    now.sort();
    const next = url.pathname + now;
    // Until the page asks for something else, its reader’s state stays.
    if (asked !== next) {
      page = url.pathname;
      state = now;
    }
    asked = next;
    options = chosen;
    const src = origin + shown();
    // What its reader has made of it is there already, but not where the element was moved.
    if (changed ? shown() === before : src === frame.src) return;
    frame.src = awaited = src;
    if (!frame.isConnected) root.replaceChildren(frame);
  }
  return { frame, update };
}
