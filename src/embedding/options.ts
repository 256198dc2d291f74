import { readableBackgrounds } from './accent.ts';

/** Six hexadecimal digits, without the “#”, which would begin the fragment. */
const isColour = (value: string) => /^[0-9a-f]{6}$/.test(value);

const off = (value: string) => value === 'off';
const isTheme = (value: string | undefined) => value === 'light' || value === 'dark';

/**
 * The options of an embedded figure: their names in the query, and which values each takes. A check gets the options
 * before it in this table.
 */
const choices = {
  theme: isTheme,
  // Whoever takes the background away must know which colours are left to stand on their own.
  background: (value: string, { theme }: Readonly<Record<string, string>>) =>
    value === 'none' && isTheme(theme),
  accent: (value: string) => isColour(value) && readableBackgrounds(`#${value}`).length > 0,
  controls: off,
  caption: off,
} as const;

type Name = keyof typeof choices;

/** No field of a figure may have one of these names. */
export const embedOptionNames = Object.keys(choices) as readonly Name[];

/** How many times a URL may have been percent-encoded on its way. */
const unescapePasses = [1, 2, 3];

/** A query decoded and in lower case; characters outside ASCII become spaces. */
const normalized = (search: string): string =>
  unescapePasses
    .reduce(
      (text) =>
        text.replace(/%[0-7][0-9a-f]/gi, (hex) => String.fromCharCode(Number.parseInt(hex.slice(1), 16))),
      search,
    )
    .replace(/%[89a-f][0-9a-f]|[^!-~]/gi, ' ')
    .toLowerCase();

/** The value of a name, without punctuation picked up from the text around the URL. */
const valueIn = (text: string, name: Name): string | undefined =>
  new RegExp(`(?:^|[?&;\\s])${name}\\s*=[^0-9a-z&;]*([0-9a-z]+)(?![\\w-])`).exec(text)?.[1];

/** The options of a query. An invalid value counts as none. */
export function parseOptions(search: string): Partial<Record<Name, string>> {
  const text = normalized(search);
  const chosen: Partial<Record<Name, string>> = {};
  for (const name of embedOptionNames) {
    const value = valueIn(text, name);
    if (value !== undefined && choices[name](value, chosen)) chosen[name] = value;
  }
  return chosen;
}

/** A query without these options: the state of the figure, as on its own page. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if ((embedOptionNames as readonly string[]).includes(name.trim().toLowerCase())) query.delete(name);
  return query.toString();
}
