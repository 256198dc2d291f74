import {
  claimFrame,
  claimPage,
  figureFrame,
  figurePage,
  lessonFrame,
  lessonPage,
} from '../../addresses/addresses.ts';
import { changePlace } from '../../addresses/places.ts';
import type { Correction } from '../../embedding/corrections.ts';
import { type Changing, ledger } from '../../evidence/ledger.ts';
import { figureIds } from '../../figures/list.ts';
import { changingClaim, changingLesson } from '../../library/changing.ts';
import type { Library } from '../../library/library.ts';
import { statedClaims } from '../../prose/citations.ts';

/** A frame of which every version is kept. */
export interface PinnedFrame {
  /** The page that it shows. */
  readonly page: string;
  /** Where it stands today. */
  readonly frame: string;
  /** What was corrected of the claims that it rests on, from the oldest to the newest. */
  readonly corrections: readonly Correction[];
}

/** What was corrected of some claims or lessons; that they were published is no correction. */
const correctionsOf = (changing: readonly Changing[]): readonly Correction[] =>
  ledger(changing)
    .filter(({ first }) => !first)
    .map(({ date, of, change, nthOfDay }) => ({
      day: date,
      change,
      place: changePlace(of.page, date, nthOfDay),
    }))
    .reverse();

/** All frames that are kept as they were: a preset is its figure at an address with a query. */
export function pinnedFrames(library: Library): readonly PinnedFrame[] {
  const { claims, scenarios, lessons } = library;
  const all = [...claims.values()];
  const row = (page: string, frame: string, changing: readonly Changing[]): PinnedFrame => ({
    page,
    frame,
    corrections: correctionsOf(changing),
  });
  const shownBy = (figure: string) =>
    all.filter(({ figure: id = '' }) => scenarios.get(id)?.figure === figure);
  const statedIn = (text: string) => {
    const stated = new Set(statedClaims(text));
    return all.filter(({ id }) => stated.has(id));
  };
  return [
    ...figureIds.map((id) => row(figurePage(id), figureFrame(id), shownBy(id).map(changingClaim))),
    ...all.map((claim) => row(claimPage(claim.id), claimFrame(claim.id), [changingClaim(claim)])),
    ...lessons.map((lesson) =>
      row(lessonPage(lesson.id), lessonFrame(lesson.id), [
        ...statedIn(lesson.body ?? '').map(changingClaim),
        changingLesson(lesson),
      ]),
    ),
  ];
}
