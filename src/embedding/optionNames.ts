/** The options of what is embedded, as its query names them: `since` is the day from which on changes are told. No field of a figure may have one of these names. */
export const embedOptionNames = ['theme', 'background', 'accent', 'controls', 'caption', 'since'] as const;

export type EmbedOption = (typeof embedOptionNames)[number];

const isOption = (name: string) =>
  (embedOptionNames as readonly string[]).includes(name.trim().toLowerCase());

/** A query without these options: the state of the figure, as on its own page. */
export const withoutOptions = (search: string): string => String(parted(search)[0]);

/** A query in two: what the figure is asked, and the options of its frame. */
export function parted(search: string): readonly [state: URLSearchParams, options: URLSearchParams] {
  const state = new URLSearchParams();
  const options = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search))
    (isOption(name) ? options : state).append(name, value);
  return [state, options];
}
