/** A picture that every network shows whole, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A column of text on a page elsewhere, in CSS pixels; frames are not told how wide theirs will be. */
export const columnWidth = 690;
