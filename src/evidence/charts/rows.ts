import type { Picture } from '../../view/picture.ts';
import { type Claim, type Stance, stances } from '../claim.ts';
import { isSecondHand, type Study } from '../study.ts';
import { counts, heaviestFirst, measuredIn, type Weighed } from '../weight.ts';
import { axesOf, drawnOf } from './axis.ts';
import { intervalPicture } from './intervalPicture.ts';
import { weightPicture } from './weightPicture.ts';

/** One study of a claim as a row: its mark is as large as the study, and its interval is drawn where it has one. */
export interface EvidenceRow {
  readonly weighed: Weighed;
  readonly mark: Picture;
  readonly interval: Picture | undefined;
}

/** The studies on one side of a claim, the heaviest first. */
export interface EvidenceSide {
  readonly stance: Stance;
  readonly rows: readonly EvidenceRow[];
}

/**
 * The studies of a claim as rows, side by side, sides without any left out. One that was retracted is
 * not drawn. Findings that share an axis share it over all sides.
 */
export function evidenceSides(
  claim: Pick<Claim, 'evidence'>,
  study: (id: string) => Study,
): readonly EvidenceSide[] {
  const weighed = heaviestFirst(claim, study).map((one) => ({
    one,
    drawn: counts(one) ? drawnOf(one) : undefined,
  }));
  const axes = axesOf(weighed.flatMap(({ drawn }) => drawn ?? []));
  const rows = weighed.map(({ one, drawn }): EvidenceRow => {
    const axis = drawn && axes.get(drawn);
    const secondHand = isSecondHand(one.level);
    return {
      weighed: one,
      mark: weightPicture(measuredIn(one.study), secondHand),
      interval: drawn && axis && intervalPicture(drawn, axis, secondHand),
    };
  });
  return (Object.keys(stances) as Stance[])
    .map((stance) => ({
      stance,
      rows: rows.filter(({ weighed: { entry } }) => entry.stance === stance),
    }))
    .filter(({ rows }) => rows.length > 0);
}
