import { path, rule } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { axisScale } from './axis.ts';
import type { DrawnRow, Plot } from './data.ts';
import { layouts } from './items.ts';
import { styleOf } from './textRows.ts';

/** Half the height of a diamond, and half the side of a square. */
const halves = {
  narrow: { pooled: 6.5, trial: 5 },
  wide: { pooled: 6.5, trial: 5 },
} as const satisfies Record<Size, unknown>;

/** A pooled result: widest at its estimate, its points where the interval ends; cut off straight where the axis ends. */
function diamond(
  row: DrawnRow,
  x: (value: number) => number,
  [min, max]: readonly [number, number],
  half: number,
) {
  const [low, at, high] = [row.low, row.value, row.high].map(x) as [number, number, number];
  const [left, right] = [Math.max(low, min), Math.min(high, max)];
  const heightAt = (edge: number, end: number) => (half * (edge - end)) / (at - end || 1);
  const l = heightAt(left, low);
  const r = heightAt(right, high);
  return (y: number) =>
    `M${left} ${y - l}L${at} ${y - half}L${right} ${y - r}V${y + r}L${at} ${y + half}L${left} ${y + l}z`;
}

/** The line of no difference, seen through the diamond that lies on it. */
function lineThroughDiamond({ low, value, high }: DrawnRow, zero: number, y: number, half: number): Mark[] {
  if (low >= 0 || high <= 0) return [];
  const at = half * (value >= 0 ? low / (low - value) : high / (high - value));
  return [rule('no-difference-through', [zero, y - at], [zero, y + at])];
}

/** An arrow where an interval goes on past the axis. How far it goes, the number of its row says. */
const arrow = (edge: number, y: number, side: 1 | -1) => overflowArrow('overflow', [edge, y], side);

/** Point and interval of a row, on the axis of its plot. */
export function intervalMarks(plot: Plot, row: DrawnRow, y: number, size: Size): Mark[] {
  const x = axisScale(plot, size);
  const span = layouts[size].axis;
  const look = styleOf(row);
  const round = (value: number) => Math.round(10 * value) / 10;
  const edges = [
    ...(row.low < plot.from ? [arrow(span[0], round(y), -1)] : []),
    ...(row.high > plot.to ? [arrow(span[1], round(y), 1)] : []),
  ];
  if (plot.kind === 'pooled')
    return [
      path(`pooled${look}`, diamond(row, (value) => round(x(value)), span, halves[size].pooled)(round(y))),
      ...(look === '-second' ? [] : lineThroughDiamond(row, x(0), y, halves[size].pooled)),
      ...edges,
    ];
  const [left, right] = [Math.max(x(row.low), span[0]), Math.min(x(row.high), span[1])];
  const at = round(x(row.value));
  const side = halves[size].trial;
  return [
    rule(`trial-bar${look}`, [left, y], [right, y]),
    path(`trial${look}`, `M${round(at - side)} ${round(y - side)}h${2 * side}v${2 * side}h${-2 * side}z`),
    ...edges,
  ];
}
