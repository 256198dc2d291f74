import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { coloursOf, styleRulesOf, tokensOf } from './parse.ts';

const tokensFile = join(import.meta.dirname, '../../styles/tokens.css');

/** What a style sheet is imported as, by the query of its import. */
const readings: ReadonlyMap<string, (css: string) => unknown> = new Map<string, (css: string) => unknown>([
  ['styles', (css: string) => styleRulesOf(css, tokensOf(readFileSync(tokensFile, 'utf8')))],
  ['colours', (css: string) => coloursOf(tokensOf(css))],
]);

/**
 * A style sheet as data.
 *
 * @param query what it is read as: its `styles` of marks, or its `colours`
 */
export const readStyles = (file: string, query: string): unknown =>
  readings.get(query)?.(readFileSync(file, 'utf8'));

const asked = /^(.+\.css)\?(styles|colours)$/;
/** A name of our own without the ending, so that no other plugin takes the data for a style sheet. */
const ours = /^\0css:(\w+):(.+)\.data$/;

/** Style sheets as data: `import rules from './some.css?styles'` has them parsed, so that no reader loads a parser of CSS. */
export const cssAsData = (): Plugin => ({
  name: 'css-as-data',
  enforce: 'pre',
  resolveId(source, importer) {
    const [, path, query] = asked.exec(source) ?? [];
    if (path === undefined) return undefined;
    const file = path.startsWith('.') ? resolve(dirname(importer ?? ''), path) : path;
    return `\0css:${query}:${file}.data`;
  },
  load(id) {
    const [, query = '', file] = ours.exec(id) ?? [];
    if (file === undefined || !readings.has(query)) return undefined;
    for (const read of [file, tokensFile]) this.addWatchFile(read);
    return `export default ${JSON.stringify(readStyles(file, query))};`;
  },
});
