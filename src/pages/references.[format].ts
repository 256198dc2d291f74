import { type ExportEnding, exportEndings } from '../evidence/exports.ts';
import { library } from '../library/content.ts';
import { exported } from '../library/exported.ts';

export const getStaticPaths = () => exportEndings.map((format) => ({ params: { format } }));

/** Every reference of the site. */
export const GET = ({ params }: { params: { format: ExportEnding } }) =>
  exported([...library.studies.values()], params.format);
