import type { Span } from './dialogPosition.ts';

/** How a dialog was opened. */
export interface Opening {
  readonly opener: HTMLElement;
  /** The visible part of the frame at that time; undefined where there is no frame. */
  readonly visible: Span | undefined;
}
