/** The lengths that programs which show our links truncate or refuse, in characters. */
export const limits = {
  title: { min: 10, max: 70 },
  description: { min: 60, max: 200 },
} as const;
type Field = keyof typeof limits;

/** Where the last word of a text begins; its end, where that word is most of it. */
function lastWord(text: string): number {
  const at = text.lastIndexOf(' ');
  return at > text.length / 2 ? at : text.length;
}

/** Text truncated at a word to a number of characters, with an ellipsis; a word longer than half of it is cut. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const truncated = text.slice(0, max - 1);
  // A character of two halves is not cut between them.
  const whole = truncated.slice(0, lastWord(truncated)).replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** @throws Error that names the page, what is wrong with it and what to do */
export function assertWithin(field: Field, text: string, page: string): void {
  const { min, max } = limits[field];
  if (text.length < min || text.length > max)
    throw new Error(
      `the ${field} of ${page} has ${text.length} characters, and links need ${min} to ${max}: “${text}”; rewrite it`,
    );
}
