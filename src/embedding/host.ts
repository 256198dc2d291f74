import { sitePages } from '../addresses/addresses.ts';
import { heightIn, request, stateIn, stateType } from './messages.ts';

/** No figure is lower or higher than this, in CSS pixels, at any width that a page may give it. */
const lowest = 120;
const highest = 4000;

/** A frame without an origin of its own, as in a sandbox, says this instead. */
const noOrigin = 'null';

/**
 * Listens for the figures that a page frames: each is made as high as it says it is, and what a reader asks of it becomes
 * an event on its frame.
 *
 * @param origin where the figures come from
 */
export function host(window: Window, origin: string): void {
  const { document } = window;
  const isOurs = ({ src }: HTMLIFrameElement) => src.startsWith(origin + sitePages.embed);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);

  window.addEventListener('message', (event) => {
    if (event.origin !== origin && event.origin !== noOrigin) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame === undefined) return;
    const height = heightIn(event.data);
    if (height !== undefined) frame.style.height = `${Math.min(highest, Math.max(lowest, height))}px`;
    const state = stateIn(event.data);
    if (state !== undefined)
      frame.dispatchEvent(new CustomEvent(stateType, { bubbles: true, detail: state }));
  });

  // Those that were here before this script told their height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(request, '*');
}
