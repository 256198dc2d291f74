import { exported } from '../../components/exported.ts';
import { find, lessons } from '../../components/library.ts';
import { type ExportEnding, exportEndings } from '../../evidence/exports.ts';
import { citedStudies } from '../../prose/citations.ts';

export const getStaticPaths = () =>
  lessons.flatMap(({ id, body }) =>
    exportEndings.map((format) => ({
      params: { slug: id, format },
      props: { cited: citedStudies(body ?? '') },
    })),
  );

/** The references of one lesson, in the order of its numbers. */
export const GET = ({ params, props }: { params: { format: ExportEnding }; props: { cited: string[] } }) =>
  exported(
    props.cited.map((id) => find('studies', id, 'the export of a lesson')),
    params.format,
  );
