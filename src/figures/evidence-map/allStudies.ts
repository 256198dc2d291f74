import { panelTitle } from '../../view/axes.ts';
import type { Mark } from '../../view/picture.ts';
import { maxRadius, radiusOf, studyMark } from '../../view/studyMark.ts';
import type { MapClaim, MapData } from './data.ts';
import type { ShownMark } from './key.ts';

/** All of them together fill what a claim with the most studies needs: how large each is drawn, and how close. */
const together = { scale: 1.25, gap: 7 } as const;

/** Every study that bears on some claims, the largest first; at second hand only where no claim rests on the study itself. */
export function bearingOn(claims: readonly MapClaim[], { studies }: MapData): readonly ShownMark[] {
  const evidence = claims.flatMap((claim) => claim.evidence);
  const bearing = new Set(evidence.map(({ study }) => study));
  const read = new Set(evidence.flatMap(({ study, secondHand }) => (secondHand ? [] : [study])));
  return Object.entries(studies)
    .filter(([id]) => bearing.has(id))
    .sort(([, a], [, b]) => radiusOf(b) - radiusOf(a))
    .map(([id, study]) => ({ ...study, secondHand: !read.has(id) }));
}

/** Where no claim is chosen: the studies that bear on all of them, in rows like words. */
export function allStudies(
  bearing: readonly ShownMark[],
  { left, title, to }: { readonly left: number; readonly title: number; readonly to: number },
): Mark[] {
  const { scale, gap } = together;
  let [x, y, rowRadius] = [left, title + 8 + maxRadius * scale, maxRadius * scale];
  const marks = bearing.map((study) => {
    const radius = scale * radiusOf(study);
    if (x + 2 * radius > to) {
      y += rowRadius + radius + gap;
      [x, rowRadius] = [left, radius];
    }
    const mark = studyMark(study, [x + radius, y], study.secondHand, scale);
    x += 2 * radius + gap;
    return mark;
  });
  return [
    panelTitle(
      [left, title],
      `${bearing.length} studies bear on these claims. Choose a claim to see which, and on what side.`,
    ),
    ...marks,
  ];
}
