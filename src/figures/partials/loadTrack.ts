import { publishedBand, rule } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';
import question, { pooled } from './question.ts';

const [, field] = question.fields;

/** Where a load stands: at the height of the force that it asks for at its hardest point. */
export function placeOfLoad(load: number, size: Size): Point {
  const { layout, y } = scalesOf(size);
  return [layout.track, y(load / 100)];
}

/** The way of the load beside the plot, and on it the loads at which repetitions were pooled. */
export const loadTrack = (size: Size): Mark[] => [
  rule('way', placeOfLoad(field.min, size), placeOfLoad(field.max, size)),
  publishedBand(pooled, (load) => placeOfLoad(load, size)),
];
