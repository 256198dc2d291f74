import { readableOn } from './accent.ts';

/** Six hexadecimal digits; the sign before them may not stand in a query. */
const isColour = (value: string) => /^[0-9a-f]{6}$/.test(value);

const off = (value: string) => value === 'off';
const isTheme = (value: string | undefined) => value === 'light' || value === 'dark';

/**
 * What one may choose about a figure on somebody else’s page: its name in the address, and which values it takes. The
 * choices before it in this table are known by then.
 */
const choices = {
  theme: isTheme,
  // Whoever takes the background away must know which colours are left to stand on their own.
  background: (value: string, { theme }: Readonly<Record<string, string>>) =>
    value === 'none' && isTheme(theme),
  accent: (value: string) => isColour(value) && readableOn(`#${value}`).length > 0,
  controls: off,
  caption: off,
} as const;

type Name = keyof typeof choices;

/** No field of a figure may have one of these names. */
export const embedOptionNames = Object.keys(choices) as readonly Name[];

/** So often may an address have been escaped on its way. */
const rounds = [1, 2, 3];

/** A query in small letters, with its escapes undone; what is no ASCII stands for nothing here. */
const plain = (search: string): string =>
  rounds
    .reduce(
      (text) =>
        text.replace(/%[0-7][0-9a-f]/gi, (hex) => String.fromCharCode(Number.parseInt(hex.slice(1), 16))),
      search,
    )
    .replace(/%[89a-f][0-9a-f]|[^!-~]/gi, ' ')
    .toLowerCase();

/** The value of a name, without the punctuation that it picked up where the address stood in a text. */
const valueIn = (text: string, name: Name): string | undefined =>
  new RegExp(`(?:^|[?&;\\s])${name}\\s*=[^0-9a-z&;]*([0-9a-z]+)(?![\\w-])`).exec(text)?.[1];

/** What an address chooses. A value that is not one counts as none. */
export function optionsIn(search: string): Partial<Record<Name, string>> {
  const text = plain(search);
  const chosen: Partial<Record<Name, string>> = {};
  for (const name of embedOptionNames) {
    const value = valueIn(text, name);
    if (value !== undefined && choices[name](value, chosen)) chosen[name] = value;
  }
  return chosen;
}

/** A query without these choices: the state of the figure, which it has on its own page too. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if ((embedOptionNames as readonly string[]).includes(name.trim().toLowerCase())) query.delete(name);
  return query.toString();
}
