/** From above to below, in CSS pixels of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly top: number;
  readonly maxHeight: number;
}

/** Between a dialog and the edge of what is seen. */
const gap = 12;
/** Where less than this is seen of a frame, a dialog reaches beyond it: it must have room for its heading and a control. */
const least = 160;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Where a dialog stands in a frame: around its opener, and inside the part of the frame that the reader sees. A frame
 * may be several screens high, and its middle out of sight.
 *
 * @param height of the dialog with all it holds, or of its box where that is known alone
 * @param frame the height of the frame
 */
export function placeOf(seen: Span, opener: Span, height: number, frame: number): Place {
  const maxHeight = Math.min(Math.max(seen.bottom - seen.top - 2 * gap, least), frame - 2 * gap);
  const tall = Math.min(height, maxHeight);
  const middle = (opener.top + opener.bottom) / 2;
  const inSight = clamp(
    middle - tall / 2,
    seen.top + gap,
    Math.max(seen.top + gap, seen.bottom - gap - tall),
  );
  return { top: clamp(inSight, gap, Math.max(gap, frame - gap - tall)), maxHeight };
}
