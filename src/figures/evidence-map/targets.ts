import type { Size } from '../../view/picture.ts';
import { barTarget } from './bar.ts';
import { columnTargets } from './columns.ts';
import type { MapSelection } from './data.ts';
import { backTarget } from './head.ts';
import { laneTargets } from './list.ts';
import { pageOf } from './placement.ts';
import { tabTargets } from './tabs.ts';
import type { Target } from './target.ts';
import { tileTargets } from './tiles.ts';

/** Wherever a press chooses something. On a phone, verdicts open their claims, and claims their studies. */
export function targetsOf(selection: MapSelection, size: Size): readonly Target[] {
  const { data, opened, chosen } = selection;
  if (chosen !== undefined) {
    const back = backTarget(chosen, size);
    if (size === 'wide') return [back];
    const { more } = pageOf(chosen, selection);
    return [back, ...tabTargets(chosen), ...(more === undefined ? [] : [more])];
  }
  if (size === 'wide') return columnTargets(data);
  return opened === undefined ? laneTargets(data) : [barTarget, ...tileTargets(data, opened)];
}

/** What a press on a place in the picture sets, if anything. */
export const setAt = (
  selection: MapSelection,
  size: Size,
  x: number,
  y: number,
): Target['sets'] | undefined =>
  targetsOf(selection, size).find(({ from, to }) => x >= from[0] && x < to[0] && y >= from[1] && y < to[1])
    ?.sets;
