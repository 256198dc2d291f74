/** From above to below, in CSS pixels of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export interface DialogPosition {
  readonly top: number;
  readonly maxHeight: number;
}

/** Between a dialog and the edge of the visible part. */
const gap = 12;
/** Where less than this of a frame is visible, a dialog reaches beyond it: it needs room for its heading and a control. */
const minHeight = 160;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * The position of a dialog in a frame: around its opener, and inside the visible part of the frame. A frame may be several
 * screens high, and its middle out of view.
 *
 * @param height of the dialog with all its content, or of its box where only that is known
 * @param frame the height of the frame
 */
export function dialogPosition(visible: Span, opener: Span, height: number, frame: number): DialogPosition {
  const maxHeight = Math.min(Math.max(visible.bottom - visible.top - 2 * gap, minHeight), frame - 2 * gap);
  const fittedHeight = Math.min(height, maxHeight);
  const middle = (opener.top + opener.bottom) / 2;
  const inView = clamp(
    middle - fittedHeight / 2,
    visible.top + gap,
    Math.max(visible.top + gap, visible.bottom - gap - fittedHeight),
  );
  return { top: clamp(inView, gap, Math.max(gap, frame - gap - fittedHeight)), maxHeight };
}
