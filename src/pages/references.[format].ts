import { exported } from '../components/exported.ts';
import { library } from '../components/library.ts';
import { type ExportEnding, exportEndings } from '../evidence/exports.ts';

export const getStaticPaths = () => exportEndings.map((format) => ({ params: { format } }));

/** Every reference of the site. */
export const GET = ({ params }: { params: { format: ExportEnding } }) =>
  exported([...library.studies.values()], params.format);
