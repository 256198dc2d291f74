import { discs, path } from './marks.ts';
import type { Mark, Point } from './picture.ts';

/** What a study measured or pooled, and how many of them: what its mark is as large as. */
export interface StudySize {
  readonly size: number | 'not seen' | 'nobody measured';
  readonly of: 'people' | 'studies';
}

/** The largest mark, in units of the picture: all that are larger than it stands for are drawn as large. */
export const maxRadius = 11;
/** What has no size is drawn as small as this. */
const minRadius = 4;

/** People are discs whose area is their number; pooled studies are diamonds, larger with more of them. */
const radii = {
  people: (people: number) => Math.min(maxRadius, 1.9 * Math.sqrt(people)),
  studies: (studies: number) => Math.min(maxRadius, 5 + Math.sqrt(studies)),
} as const;

export const radiusOf = ({ size, of }: StudySize): number =>
  typeof size === 'number' ? radii[of](size) : minRadius;

const round = (value: number) => value.toFixed(1);

/** Path data of straight lines through places that are given from the middle of the mark, in its radii. */
const lines = (x: number, y: number, radius: number, places: readonly (readonly [number, number])[]) =>
  places.map(([across, down]) => `${round(x + across * radius)} ${round(y + down * radius)}`).join('L');

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;
const points = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
] as const;
const [upLeft, upRight, downRight, downLeft] = corners;

/**
 * A study by what it is and how large: a disc of people, a diamond of pooled studies, a small square where nobody was
 * measured, a cross where the size was not seen. Filled where it was read itself, hollow where at second hand.
 *
 * @param scale of its size: many of them together are drawn smaller
 */
export function studyMark(study: StudySize, [x, y]: Point, secondHand: boolean, scale = 1): Mark {
  const style = secondHand ? 'study-second' : 'study-read';
  const radius = scale * radiusOf(study);
  const through = (...places: readonly (readonly [number, number])[]) => `M${lines(x, y, radius, places)}`;
  if (study.size === 'not seen')
    return path(`${style}-cross`, through(upLeft, downRight) + through(upRight, downLeft));
  if (study.size === 'nobody measured') return path(style, `${through(...corners)}z`);
  return study.of === 'people'
    ? discs(style, [[Number(round(x)), Number(round(y)), Number(round(radius))]])
    : path(style, `${through(...points)}z`);
}
