import { text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { MapClaim, MapData } from './data.ts';
import { maxRadius, radiusOf, studyMark } from './studyMark.ts';

/** All of them together fill what a claim with the most studies needs: how large each is drawn, and how close. */
const together = { scale: 1.25, gap: 7 } as const;

/** Where no claim is chosen: every study that bears on some claims, the largest first, in rows like words. */
export function allStudies(
  claims: readonly MapClaim[],
  { studies }: MapData,
  { left, title, to }: { readonly left: number; readonly title: number; readonly to: number },
): Mark[] {
  const { scale, gap } = together;
  const bearing = new Set(claims.flatMap(({ evidence }) => evidence.map(({ study }) => study)));
  const itself = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.filter(({ secondHand }) => !secondHand).map(({ study }) => study),
    ),
  );
  const ordered = Object.entries(studies)
    .filter(([id]) => bearing.has(id))
    .sort(([, a], [, b]) => radiusOf(b) - radiusOf(a));
  let [x, y, rowRadius] = [left, title + 8 + maxRadius * scale, maxRadius * scale];
  const marks = ordered.map(([id, study]) => {
    const radius = scale * radiusOf(study);
    if (x + 2 * radius > to) {
      y += rowRadius + radius + gap;
      [x, rowRadius] = [left, radius];
    }
    const mark = studyMark(study, [x + radius, y], !itself.has(id), scale);
    x += 2 * radius + gap;
    return mark;
  });
  return [
    text(
      'panel-title',
      [left, title],
      `${ordered.length} studies bear on these claims. Choose a claim to see which, and on what side.`,
    ),
    ...marks,
  ];
}
