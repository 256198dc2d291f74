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
import { ledger } from '../../evidence/ledger.ts';
import { figureIds } from '../../figures/list.ts';
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

/** What was corrected of some claims; that they were published is no correction. */
const correctionsOf = (library: Library, ids: ReadonlySet<string>): readonly Correction[] =>
  ledger([...library.claims.values()].filter(({ id }) => ids.has(id)))
    .filter(({ first }) => !first)
    .map(({ date, claim, change, nthOfDay }) => ({
      day: date,
      change,
      place: changePlace(claim.id, date, nthOfDay),
    }))
    .reverse();

/** All frames that are kept as they were: a preset is its figure at an address with a query. */
export function pinnedFrames(library: Library): readonly PinnedFrame[] {
  const { claims, scenarios, lessons } = library;
  const shownBy = (figure: string) =>
    [...claims.values()].filter((claim) => scenarios.get(claim.figure ?? '')?.figure === figure);
  const row = (page: string, frame: string, ids: readonly string[]): PinnedFrame => ({
    page,
    frame,
    corrections: correctionsOf(library, new Set(ids)),
  });
  return [
    ...figureIds.map((id) =>
      row(
        figurePage(id),
        figureFrame(id),
        shownBy(id).map((claim) => claim.id),
      ),
    ),
    ...[...claims.keys()].map((id) => row(claimPage(id), claimFrame(id), [id])),
    ...lessons.map(({ id, body = '' }) => row(lessonPage(id), lessonFrame(id), statedClaims(body))),
  ];
}
