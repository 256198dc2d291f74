import { readableBackgrounds } from './accent.ts';
import { type EmbedOption, embedOptionNames } from './optionNames.ts';

/** Six hexadecimal digits, without the “#”, which would begin the fragment. */
const isColour = (value: string) => /^[0-9a-f]{6}$/.test(value);

const off = (value: string) => value === 'off';
/** A day that has been, as 2026-11-23. */
function isPastDay(value: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  // The 30th of February is no day, though some browsers read it as one of March.
  return moment <= Date.now() && new Date(moment).toISOString().startsWith(value);
}
const isTheme = (value: string | undefined) => value === 'light' || value === 'dark';

/** Which values each option takes. A check gets the options before it, in the order of their names. */
const choices: Readonly<
  Record<EmbedOption, (value: string, chosen: Readonly<Partial<Record<EmbedOption, string>>>) => boolean>
> = {
  theme: isTheme,
  // Whoever takes the background away must know which colours are left to stand on their own.
  background: (value, { theme }) => value === 'none' && isTheme(theme),
  accent: (value) => isColour(value) && readableBackgrounds(`#${value}`).length > 0,
  controls: off,
  caption: off,
  since: isPastDay,
};

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
const valueIn = (text: string, name: EmbedOption): string | undefined =>
  new RegExp(`(?:^|[?&;\\s])${name}\\s*=[^0-9a-z&;]*([0-9a-z]+(?:-[0-9a-z]+)*)(?![\\w-])`).exec(text)?.[1];

/** The options of a query. An invalid value counts as none. */
export function parseOptions(search: string): Partial<Record<EmbedOption, string>> {
  const text = normalized(search);
  const chosen: Partial<Record<EmbedOption, string>> = {};
  for (const name of embedOptionNames) {
    const value = valueIn(text, name);
    if (value !== undefined && choices[name](value, chosen)) chosen[name] = value;
  }
  return chosen;
}
