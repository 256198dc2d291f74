import { type ExportEnding, exportEndings } from '../../evidence/exports.ts';
import { library } from '../../library/content.ts';
import { exported } from '../../library/exported.ts';
import { find } from '../../library/library.ts';
import { keyed } from '../../library/pageKeys.ts';
import { citedStudies } from '../../prose/citations.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    library.lessons.flatMap(({ id, body }) =>
      exportEndings.map((format) => ({
        params: { slug: id, format },
        props: { cited: citedStudies(body ?? '') },
      })),
    ),
  );

/** The references of one lesson, in the order of its numbers. */
export const GET = ({ params, props }: { params: { format: ExportEnding }; props: { cited: string[] } }) =>
  exported(
    props.cited.map((id) => find(library, 'studies', id, 'the export of a lesson')),
    params.format,
  );
