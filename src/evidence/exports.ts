import { toBibtex } from './bibtex.ts';
import { toCsl } from './reference.ts';
import { toRis } from './ris.ts';
import type { Study } from './study.ts';

/** A file of references: how it ends, what it is to a server, and how it is written. */
export interface ExportFormat {
  readonly type: string;
  write(studies: readonly Study[]): string;
}

/**
 * References for other programs, by the ending of the file: one entry a study, and only what was seen. A study whose
 * title was not seen has an entry without one, as its DOI or its journal and pages lead to it; a note says so.
 */
export const exportFormats = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  json: {
    type: 'application/json; charset=utf-8',
    write: (studies) => `${JSON.stringify(studies.map(toCsl), null, 2)}\n`,
  },
} as const satisfies Record<string, ExportFormat>;
export type ExportEnding = keyof typeof exportFormats;
export const exportEndings = Object.keys(exportFormats) as ExportEnding[];

/** What each file is called where readers choose. */
export const exportNames: Record<ExportEnding, string> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };
