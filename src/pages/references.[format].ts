import { type ExportEnding, exportEndings } from '../evidence/exports.ts';
import { library } from '../library/content.ts';
import { exported } from '../library/exported.ts';
import { listedReferences } from '../library/references.ts';

export const getStaticPaths = () => exportEndings.map((format) => ({ params: { format } }));

/** Every reference of the list. */
export const GET = ({ params }: { params: { format: ExportEnding } }) =>
  exported(listedReferences(library), params.format);
