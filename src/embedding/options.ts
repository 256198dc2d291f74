import { readableOn } from './accent.ts';

/** Six hexadecimal digits; the sign before them may not stand in a query. */
const isColour = (value: string) => /^[0-9a-f]{6}$/i.test(value);

const off = (value: string) => value === 'off';
const isTheme = (value: string | null) => value === 'light' || value === 'dark';

/**
 * What one may choose about a figure on somebody else’s page: its name in the address, and which values it takes, where
 * that hangs on the rest of the query with that too.
 */
const choices = {
  theme: isTheme,
  // Whoever takes the background away must know which colours are left to stand on their own.
  background: (value: string, query: URLSearchParams) => value === 'none' && isTheme(query.get('theme')),
  accent: (value: string) => isColour(value) && readableOn(`#${value}`).length > 0,
  controls: off,
  caption: off,
} as const;

type Name = keyof typeof choices;

/** No field of a figure may have one of these names. */
export const embedOptionNames = Object.keys(choices) as readonly Name[];

/** What an address chooses. A value that is not one counts as none. */
export function optionsIn(search: string): Partial<Record<Name, string>> {
  const query = new URLSearchParams(search);
  const chosen: Partial<Record<Name, string>> = {};
  for (const name of embedOptionNames) {
    const value = query.get(name);
    if (value !== null && choices[name](value, query)) chosen[name] = value;
  }
  return chosen;
}

/** A query without these choices: the state of the figure, which it has on its own page too. */
export function withoutOptions(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of embedOptionNames) query.delete(name);
  return query.toString();
}
