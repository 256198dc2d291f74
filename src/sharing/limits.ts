/** What those who show our links cut off or refuse, in signs. */
export const limits = {
  title: { least: 10, most: 70 },
  description: { least: 60, most: 200 },
} as const;
type Field = keyof typeof limits;

/** Text cut at a word so that it stays within a number of signs, with a sign that there was more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** @throws Error that names the page, what is wrong with it and what to do */
export function assertWithin(field: Field, text: string, page: string): void {
  const { least, most } = limits[field];
  if (text.length < least || text.length > most)
    throw new Error(
      `the ${field} of ${page} has ${text.length} signs, and links need ${least} to ${most}: “${text}”; write it anew`,
    );
}
