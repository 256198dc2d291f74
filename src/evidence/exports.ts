import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { toCsl } from './reference.ts';
import type { Study } from './study.ts';

const { output, config } = plugins as unknown as {
  output: { format(name: string, data: unknown[], options: Record<string, unknown>): string };
  config: { get(name: string): { format: Record<string, unknown> } };
};
// A reference manager that imports twice must find the same key, and ours never changes.
config.get('@bibtex').format.useIdAsLabel = true;

/** The library wraps long lines in the middle of words, which importers then read as two fields. */
const unwrapped = (ris: string) => ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-|\r?\n|$)/g, '');

/** A file of references: how it ends, what it is to a server, and how it is written. */
export interface ExportFormat {
  readonly type: string;
  write(studies: readonly Study[]): string;
}

/** References for other programs, by the ending of the file: one entry a study, and only what was seen. */
export const exportFormats = {
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: (studies) => output.format('bibtex', studies.map(toCsl), { format: 'text' }),
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (studies) => unwrapped(output.format('ris', studies.map(toCsl), { format: 'text' })),
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (studies) => `${JSON.stringify(studies.map(toCsl), null, 2)}\n`,
  },
} as const satisfies Record<string, ExportFormat>;
export type ExportEnding = keyof typeof exportFormats;
export const exportEndings = Object.keys(exportFormats) as ExportEnding[];

/** What each file is called where readers choose. */
export const exportNames: Record<ExportEnding, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };
