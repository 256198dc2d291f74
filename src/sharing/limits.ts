/** The lengths that programs which show our links truncate or refuse, in characters. */
export const limits = {
  title: { min: 10, max: 70 },
  description: { min: 60, max: 200 },
} as const;
type Field = keyof typeof limits;

/** Text truncated at a word to a number of characters, with an ellipsis. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const truncated = text.slice(0, max - 1);
  return `${truncated.slice(0, truncated.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** @throws Error that names the page, what is wrong with it and what to do */
export function assertWithin(field: Field, text: string, page: string): void {
  const { min, max } = limits[field];
  if (text.length < min || text.length > max)
    throw new Error(
      `the ${field} of ${page} has ${text.length} characters, and links need ${min} to ${max}: “${text}”; rewrite it`,
    );
}
