import type { Part } from '../view/panels.ts';
import type { Size } from '../view/picture.ts';

/** A part of the picture as the server drew it. */
export interface ServedPicture {
  readonly still: string;
  readonly moving: string;
  readonly role: string;
  readonly label: string;
}

/**
 * What stands in the page of a part at a size. Hydration leaves it alone, so drawing it once more before the reader has
 * changed anything would be work for nothing, at the very moment at which a touch waits for its answer.
 *
 * @returns undefined where it is not there as it was served
 */
export function servedPicture(
  island: Element | undefined,
  part: Part,
  size: Size,
): ServedPicture | undefined {
  const svg = island?.querySelector(`[data-picture="${size}"][data-part="${part}"] > svg`);
  const still = svg?.querySelector(':scope > [data-still]');
  const moving = svg?.querySelector(':scope > [data-moving]');
  if (!svg || !still || !moving) return undefined;
  return {
    still: still.innerHTML,
    moving: moving.innerHTML,
    role: svg.getAttribute('role') ?? 'img',
    label: svg.getAttribute('aria-label') ?? '',
  };
}
