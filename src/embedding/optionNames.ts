/** The options of an embedded figure, as its query names them. No field of a figure may have one of these names. */
export const embedOptionNames = ['theme', 'background', 'accent', 'controls', 'caption'] as const;

export type EmbedOption = (typeof embedOptionNames)[number];

/** A query without these options: the state of the figure, as on its own page. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if ((embedOptionNames as readonly string[]).includes(name.trim().toLowerCase())) query.delete(name);
  return query.toString();
}
