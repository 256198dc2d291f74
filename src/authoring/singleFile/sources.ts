import { figurePage, lessonPage } from '../../addresses/addresses.ts';
import { figureAsFile, lessonAsFile } from '../../addresses/singleFiles.ts';
import { figures } from '../../figures/index.ts';
import { figureIds } from '../../figures/list.ts';
import type { Library } from '../../library/library.ts';
import type { Parts } from './file.ts';
import { referenceList, studiesBehind } from './references.ts';
import { termList } from './terms.ts';

/** A page that becomes a file. */
export interface Source {
  readonly page: string;
  readonly file: string;
  readonly title: string;
  readonly isLesson: boolean;
  /** What its text ends with beside what the page has. */
  readonly end: Parts['end'];
}

/** Every page that becomes a file: each figure, and each lesson. */
export const sourcesOf = (library: Library): readonly Source[] => [
  ...figureIds.map(
    (id): Source => ({
      page: figurePage(id),
      file: figureAsFile(id),
      title: figures[id].question,
      isLesson: false,
      end: (document) => referenceList(library, studiesBehind(library, id, document)),
    }),
  ),
  ...library.lessons.map(
    ({ id, data: { title } }): Source => ({
      page: lessonPage(id),
      file: lessonAsFile(id),
      title,
      isLesson: true,
      end: termList,
    }),
  ),
];
