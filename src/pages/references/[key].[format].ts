import { exported } from '../../components/exported.ts';
import { find, library } from '../../components/library.ts';
import { type ExportEnding, exportEndings } from '../../evidence/exports.ts';

export const getStaticPaths = () =>
  [...library.studies.keys()].flatMap((key) => exportEndings.map((format) => ({ params: { key, format } })));

/** One reference. */
export const GET = ({ params }: { params: { key: string; format: ExportEnding } }) =>
  exported([find('studies', params.key, 'its export')], params.format);
