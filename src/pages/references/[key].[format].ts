import { type ExportEnding, exportEndings } from '../../evidence/exports.ts';
import { library } from '../../library/content.ts';
import { exported } from '../../library/exported.ts';
import { find } from '../../library/library.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    [...library.studies.keys()].flatMap((key) =>
      exportEndings.map((format) => ({ params: { key, format } })),
    ),
  );

/** One reference. */
export const GET = ({ params }: { params: { key: string; format: ExportEnding } }) =>
  exported([find(library, 'studies', params.key, 'its export')], params.format);
