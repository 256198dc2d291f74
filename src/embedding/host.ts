import { framesFolder } from '../addresses/addresses.ts';
import { pinnedFolder } from '../addresses/pinned.ts';
import { heightIn, heightRequest, stateIn } from './messages.ts';

/**
 * Listens for the figures that a page frames: each gets the height that it reports, and what a reader asks of it becomes
 * an event on its frame, as its height does.
 *
 * @param origin where the figures come from
 * @param own frames of elements, which stand in trees of their own
 */
export function host(window: Window, origin: string, own: ReadonlySet<HTMLIFrameElement>): void {
  const isOurs = ({ src }: HTMLIFrameElement) =>
    src.startsWith(origin + framesFolder) || src.startsWith(origin + pinnedFolder);
  const frames = () => [...window.document.querySelectorAll('iframe'), ...own].filter(isOurs);

  window.addEventListener('message', ({ origin: from, source, data }) => {
    // A sandboxed frame has the origin “null”.
    if (from !== origin && from !== 'null') return;
    const height = heightIn(data);
    // No figure is lower or higher than this at any width, in CSS pixels.
    const detail = height ? { height: Math.min(4000, Math.max(120, height)) } : stateIn(data);
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !detail) return;
    if (height) frame.style.height = `${(detail as { height: number }).height}px`;
    frame.dispatchEvent(new CustomEvent(data.type, { bubbles: true, composed: true, detail }));
  });

  // Frames that loaded before this script reported their height to nobody.
  for (const frame of frames()) (frame.contentWindow as Window).postMessage(heightRequest, '*');
}
