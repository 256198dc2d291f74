import { limits, truncate } from './limits.ts';

/** The end of a text, from a word on. */
function ending(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const tail = text.slice(text.length - maxLength + 1);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/**
 * Titles that fit a link, each of a lead and a text: cut at the end, or, where two would then read alike, at the beginning.
 *
 * @example distinctTitles([['a', 'Refalo 2023', 'Influence of …'], …]).get('a')
 */
export function distinctTitles(
  rows: readonly (readonly [id: string, lead: string, text: string])[],
): ReadonlyMap<string, string> {
  const { max } = limits.title;
  const named = rows.map(([id, lead, text]) => ({
    id,
    lead,
    text,
    title: truncate(`${lead}: ${text}`, max),
  }));
  const counts = new Map<string, number>();
  for (const { title } of named) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(
    named.map(({ id, lead, text, title }) => {
      const alone = counts.get(title) === 1;
      return [id, alone ? title : `${lead}: ${ending(text, max - lead.length - 2)}`];
    }),
  );
}
