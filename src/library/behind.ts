import { followingNotice, noticeMeaning } from '../evidence/notice.ts';
import { short } from '../evidence/reference.ts';
import type { Study } from '../evidence/study.ts';
import { atBuild, type RecordLookup, type RecordSource } from '../figures/atBuild.ts';
import type { FigureId } from '../figures/list.ts';
import type { Preset } from '../figures/preset.ts';
import { fieldsOf } from '../figures/questions.ts';
import { memoize } from '../scenario/memoize.ts';
import { recordsOf } from './figureData.ts';
import { find, type Library } from './library.ts';
import { modelStudies } from './usedStudies.ts';

/** The same records, which tell of each study that is asked for. */
function watched(records: RecordLookup, tell: (study: string | undefined) => void): RecordLookup {
  return {
    ...records,
    study: (id) => {
      tell(id);
      return records.study(id);
    },
    calibration: (id) => {
      const found = records.calibration(id);
      tell(found.study);
      return found;
    },
  };
}

const studyBehind = (library: Library, source: RecordSource): string | undefined =>
  'study' in source ? source.study : find(library, 'calibration', source.calibration, 'a figure').study;

function idsBehind(library: Library, figure: FigureId): readonly string[] {
  const { behind, data, rests = [] } = atBuild[figure];
  const ids = new Set<string | undefined>();
  data?.(watched(recordsOf(library), (id) => ids.add(id)));
  for (const source of rests) ids.add(studyBehind(library, source));
  for (const field of fieldsOf(figure)) if ('published' in field) ids.add(field.published?.study);
  if (behind !== 'records') {
    for (const id of modelStudies()) ids.add(id);
    // What the model was fitted to, or is held against.
    for (const { study } of library.calibration.values()) ids.add(study);
  }
  return [...ids].filter((id) => id !== undefined);
}

/** The studies that each figure draws or rests on, whatever it is asked. */
const idsOfFigures = memoize(
  (library: Library): ReadonlyMap<FigureId, readonly string[]> =>
    new Map((Object.keys(atBuild) as FigureId[]).map((figure) => [figure, idsBehind(library, figure)])),
);

/** The studies behind a figure, and behind one of its presets where that follows the protocol of another. */
export function studiesBehind(library: Library, figure: FigureId, preset?: Preset): readonly Study[] {
  const ids = new Set([
    ...(idsOfFigures(library).get(figure) ?? []),
    ...(preset?.study === undefined ? [] : [preset.study]),
  ]);
  return [...ids].map((id) => find(library, 'studies', id, `the figure ${figure}`));
}

/** Of some studies those that were taken back or put in doubt, for a file: a line each. */
export const noticeLines = (studies: readonly Study[]): readonly string[] =>
  studies.flatMap((study) => {
    const notice = followingNotice(study);
    return notice === undefined ? [] : [`Rests on ${short(study)}, ${noticeMeaning(notice)}`];
  });
