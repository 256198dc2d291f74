import { sitePages } from '../addresses/addresses.ts';
import { pinnedFolder } from '../addresses/pinned.ts';
import { heightIn, heightRequest, stateIn, stateType } from './messages.ts';

/** No figure is lower or higher than this at any width, in CSS pixels. */
const minHeight = 120;
const maxHeight = 4000;

/** The origin of a sandboxed frame. */
const opaqueOrigin = 'null';

/**
 * Listens for the figures that a page frames: each gets the height that it reports, and what a reader asks of it becomes
 * an event on its frame.
 *
 * @param origin where the figures come from
 */
export function host(window: Window, origin: string): void {
  const { document } = window;
  const isOurs = ({ src }: HTMLIFrameElement) =>
    [sitePages.embed, pinnedFolder].some((folder) => src.startsWith(origin + folder));
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  window.addEventListener('message', (event) => {
    if (event.origin !== origin && event.origin !== opaqueOrigin) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame === undefined) return;
    const height = heightIn(event.data);
    if (height !== undefined) frame.style.height = `${Math.min(maxHeight, Math.max(minHeight, height))}px`;
    const state = stateIn(event.data);
    if (state !== undefined)
      frame.dispatchEvent(new CustomEvent(stateType, { bubbles: true, detail: state }));
  });

  // Frames that loaded before this script reported their height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(heightRequest, '*');
}
