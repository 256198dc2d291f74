/** A part of a quotation as it is set in a frame of usual width: see `styles/quotation.css`. */
const parts = {
  title: { line: 25.5, characters: 73, gap: 8 },
  /** Another line of text follows close. */
  line: { line: 28.3, characters: 79, gap: 0 },
  text: { line: 28.3, characters: 77, gap: 13 },
  /** Its badge is higher than its words. */
  verdict: { line: 29.5, characters: 96, gap: 11 },
  small: { line: 22, characters: 97, gap: 6 },
} as const;
export type QuotationPart = keyof typeof parts;

/** The foot with its links, and the room round everything, in CSS pixels. */
const fixed = 70;

/** The height to give the frame of a quotation, in CSS pixels. Held against the pages themselves by a test. */
export const quotationHeight = (texts: readonly (readonly [part: QuotationPart, text: string])[]): number =>
  Math.round(
    texts.reduce((sum, [part, text]) => {
      const { line, characters, gap } = parts[part];
      return sum + Math.ceil(text.length / characters) * line + gap;
    }, fixed),
  );
