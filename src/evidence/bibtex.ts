import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type Csl, heldBracket, toCsl } from './reference.ts';
import type { Study } from './study.ts';

interface Entry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}
const { output, config } = plugins as unknown as {
  output: { format(name: string, data: unknown[], options: Record<string, unknown>): Entry[] };
  config: { get(name: string): { format: Record<string, unknown> } };
};
const { format } = config.get('@bibtex');
// A reference manager that imports twice must find the same key, and ours never changes.
format.useIdAsLabel = true;
// Every program of today reads UTF-8. The library would write “{\" a}”, which many read as a space, and drop what TeX
// has no command for.
format.asciiOnly = false;

/** Characters of TeX, and what the library would take for a style. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': heldBracket,
};
/** Text in which TeX finds no command. */
const escaped = (text: string) => text.replace(/[\\{}~^&%$#_<]/g, (sign) => escapes[sign] ?? `\\${sign}`);

/** Fields that are taken as they are: an address of which no brace may close the field. */
const verbatim = new Set(['id', 'type', 'DOI', 'URL']);
const encoded = (text: string) => text.replace(/[{}\\\s]/g, encodeURIComponent);

function inTex(value: unknown): unknown {
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return value.map(inTex);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inTex(inner)]));
}

const safe = (csl: Csl) =>
  Object.fromEntries(
    Object.entries(csl).map(([name, value]) => [
      name,
      verbatim.has(name) ? encoded(String(value)) : inTex(value),
    ]),
  );

function entryOf(study: Study): string {
  const [{ type, label, properties }] = output.format('bibtex', [safe(toCsl(study))], {
    format: 'object',
  }) as [Entry];
  // The library writes the address of a page a second time as how it was published, and then not as an address.
  const { howpublished: _howpublished, author, ...fields } = properties;
  const others = study.moreAuthors ? ' and others' : '';
  const lines = Object.entries(author === undefined ? fields : { author: author + others, ...fields });
  const written = lines.map(([name, value]) => `\t${name} = {${value}},\n`).join('');
  return `@${type}{${label},\n${written.replaceAll(heldBracket, '<')}}\n`;
}

/** Studies as BibTeX, in UTF-8: an entry each. */
export const toBibtex = (studies: readonly Study[]): string => studies.map(entryOf).join('');
