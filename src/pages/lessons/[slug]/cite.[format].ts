import { citationFileOf, citationFilesOf } from '../../../library/citationFiles.ts';
import { citedLesson } from '../../../library/cited.ts';
import { library } from '../../../library/content.ts';
import { origin } from '../../../library/origin.ts';
import { keyed } from '../../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    library.lessons.flatMap((lesson) =>
      citationFilesOf(citedLesson(origin, lesson)).map(({ format, cited }) => ({
        params: { slug: lesson.id, format },
        props: { cited },
      })),
    ),
  );

export const GET = citationFileOf;
