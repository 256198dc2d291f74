/** The options of what is embedded, as its query names them: `since` is the day from which on changes are told. No field of a figure may have one of these names. */
export const embedOptionNames = ['theme', 'background', 'accent', 'controls', 'caption', 'since'] as const;

export type EmbedOption = (typeof embedOptionNames)[number];

/** A query without these options: the state of the figure, as on its own page. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if ((embedOptionNames as readonly string[]).includes(name.trim().toLowerCase())) query.delete(name);
  return query.toString();
}
