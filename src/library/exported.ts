import { type ExportEnding, exportFormats } from '../evidence/exports.ts';
import type { Study } from '../evidence/study.ts';

/** A file of references as a page of its own. */
export const exported = (studies: readonly Study[], ending: ExportEnding): Response =>
  new Response(exportFormats[ending].write(studies), {
    headers: { 'content-type': exportFormats[ending].type },
  });
