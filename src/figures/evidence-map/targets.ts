import type { Size } from '../../view/picture.ts';
import { barTarget } from './bar.ts';
import { columnTargets } from './columns.ts';
import type { MapSelection } from './data.ts';
import { laneTargets } from './list.ts';
import type { Target } from './target.ts';
import { tileTargets } from './tiles.ts';

/** Wherever a press chooses something. On a phone, verdicts open their claims, and claims their studies. */
export function targetsOf(selection: MapSelection, size: Size): readonly Target[] {
  const { data, opened, chosen } = selection;
  if (size === 'wide') return columnTargets(data);
  if (opened === undefined) return laneTargets(data);
  return [barTarget(selection), ...(chosen === undefined ? tileTargets(data, opened) : [])];
}

/** What `claim` becomes by a press on a place in the picture, if anything. */
export const chosenAt = (selection: MapSelection, size: Size, x: number, y: number): string | undefined =>
  targetsOf(selection, size).find(({ from, to }) => x >= from[0] && x < to[0] && y >= from[1] && y < to[1])
    ?.claim;
