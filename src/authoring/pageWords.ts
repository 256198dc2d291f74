import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A string literal at the end of a property, and how long the text is that it stands for. */
const literal = String.raw`'((?:[^'\\]|\\.)*)'`;
const lengthOf = (text: string) => text.replace(/\\(?:u[\da-f]{4}|.)/gi, 'x').length;

/** A module, by the end of its path, and what of its text no browser needs. */
interface Row {
  readonly path: RegExp;
  readonly property: RegExp;
  readonly becomes: (text: string) => string;
}

const rows: readonly Row[] = [
  // The page has it; a browser works out the height of a frame from its length.
  {
    path: /\/src\/figures\/[^/]+\/figure\.ts$/,
    property: new RegExp(`^  caption:\\s+${literal},$`, 'm'),
    becomes: (text) => `  caption: ' '.repeat(${lengthOf(text)}),`,
  },
  {
    path: /\/src\/figures\/[^/]+\/figure\.ts$/,
    property: new RegExp(`^  intro:\\s+${literal},$`, 'm'),
    becomes: () => `  intro: '',`,
  },
];

/** A module as a browser gets it; undefined where all of it is needed. */
export function withoutPageWords(path: string, source: string): string | undefined {
  const found = rows.filter((row) => row.path.test(path));
  if (found.length === 0) return undefined;
  return found.reduce(
    (text, { property, becomes }) => text.replace(property, (_, words) => becomes(words)),
    source,
  );
}

/** Readers get figures without the paragraphs that only their pages print: 1 kB of each. */
export const pageWords = (): Plugin => ({
  name: 'page-words',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load(id) {
    return rows.some(({ path }) => path.test(id))
      ? withoutPageWords(id, readFileSync(id, 'utf8'))
      : undefined;
  },
});
