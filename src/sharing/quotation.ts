/** A part of a quotation as it is set in a frame of usual width: see `styles/quotation.css`. */
const parts = {
  title: { line: 27, signs: 66, gap: 10 },
  text: { line: 29, signs: 74, gap: 14 },
  small: { line: 23, signs: 92, gap: 12 },
} as const;
export type Part = keyof typeof parts;

/** The foot with its links, and the room round everything, in CSS pixels. */
const fixed = 76;

/** The height to give the frame of a quotation, in CSS pixels. Held against the pages themselves by a test. */
export const quotationHeight = (texts: readonly (readonly [part: Part, text: string])[]): number =>
  texts.reduce((sum, [part, text]) => {
    const { line, signs, gap } = parts[part];
    return sum + Math.ceil(text.length / signs) * line + gap;
  }, fixed);
