import { sitePages } from '../addresses/addresses.ts';
import { pinnedFolder } from '../addresses/pinned.ts';
import { heightIn, heightRequest, heightType, stateIn, stateType } from './messages.ts';

/** No figure is lower or higher than this at any width, in CSS pixels. */
const minHeight = 120;
const maxHeight = 4000;

/** The origin of a sandboxed frame. */
const opaqueOrigin = 'null';

/**
 * Listens for the figures that a page frames: each gets the height that it reports, and what a reader asks of it becomes
 * an event on its frame, as its height does.
 *
 * @param origin where the figures come from
 * @param own frames of elements, which stand in trees of their own
 */
export function host(window: Window, origin: string, own: ReadonlySet<HTMLIFrameElement> = new Set()): void {
  const { document } = window;
  const isOurs = ({ src }: HTMLIFrameElement) =>
    [sitePages.embed, pinnedFolder].some((folder) => src.startsWith(origin + folder));
  const frames = () => [...document.querySelectorAll('iframe'), ...own].filter(isOurs);

  window.addEventListener('message', (event) => {
    if (event.origin !== origin && event.origin !== opaqueOrigin) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame === undefined) return;
    const tell = (type: string, detail: unknown) =>
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
    const height = heightIn(event.data);
    if (height !== undefined) {
      const given = Math.min(maxHeight, Math.max(minHeight, height));
      frame.style.height = `${given}px`;
      tell(heightType, { height: given });
    }
    const state = stateIn(event.data);
    if (state !== undefined) tell(stateType, state);
  });

  // Frames that loaded before this script reported their height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(heightRequest, '*');
}
