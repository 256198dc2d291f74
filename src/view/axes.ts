import { type Anchor, rule, text } from './marks.ts';
import type { Mark, Point } from './picture.ts';
import { textWidth } from './textBox.ts';

/** From a value to its place, in units of the picture. */
export type Scale = (value: number) => number;

/** A value on an axis; with a label of its own where its number is not what is printed. */
export type Tick = number | readonly [value: number, label: string];

/** A share as a tick in per cent. */
export const percentTick = (share: number): Tick => [share, String(Math.round(100 * share))];
/** Nothing, half and all, in per cent. */
export const percentTicks: readonly Tick[] = [0, 0.5, 1].map(percentTick);

const normalizeTick = (tick: Tick): readonly [value: number, label: string] =>
  typeof tick === 'number' ? [tick, String(tick)] : tick;

/** The line at zero is the axis itself, the others are hairlines. */
const lineAt = (value: number, from: Point, to: Point): Mark => rule(value === 0 ? 'axis' : 'grid', from, to);

/** A horizontal axis; every length in units of the picture. */
export interface AxisX {
  readonly x: Scale;
  readonly ticks: readonly Tick[];
  /** The height of the axis. */
  readonly y: number;
  /** From the axis down to the base line of its labels. */
  readonly offset?: number;
  /** Where the line of the axis begins and ends; without it there is no such line. */
  readonly span?: readonly [left: number, right: number];
  /** How far each tick hangs down from the axis. */
  readonly tickSize?: number;
  /** The edges of the picture: a label that would come too near to one is moved inwards. */
  readonly within?: readonly [left: number, right: number];
  /** How high up a line goes at every tick; without it there are no such lines. */
  readonly gridTop?: number;
}

/** How near a label may come to the edge of the picture. */
const edge = 2;

/** The middle of a label that stays inside. */
function clampInside(x: number, label: string, [left, right]: readonly [number, number]): number {
  const half = textWidth(label, 'tick') / 2;
  return Math.min(right - edge - half, Math.max(left + edge + half, x));
}

/** The line, its ticks or the lines across the panel, and a label under each. */
export function axisX({ x, ticks, y, offset = 18, span, tickSize, within, gridTop }: AxisX): Mark[] {
  return [
    ...(span === undefined ? [] : [rule('axis', [span[0], y], [span[1], y])]),
    ...ticks
      .map(normalizeTick)
      .flatMap(([value, label]): Mark[] => [
        ...(tickSize === undefined ? [] : [rule('axis', [x(value), y], [x(value), y + tickSize])]),
        ...(gridTop === undefined ? [] : [lineAt(value, [x(value), gridTop], [x(value), y])]),
        text(
          'tick',
          [within === undefined ? x(value) : clampInside(x(value), label, within), y + offset],
          label,
          'middle',
        ),
      ]),
  ];
}

/** Where the labels of a vertical axis stand: beside the lines, or on them at their right end. */
const sides = {
  left: ([left]: Span, y: number, gap: number): TickLabelPosition => [[left - gap, y + 4], 'end'],
  right: ([, right]: Span, y: number, gap: number): TickLabelPosition => [[right + gap, y + 4], 'start'],
  inside: ([, right]: Span, y: number): TickLabelPosition => [[right - 8, y - 8], 'end'],
} as const;
type Span = readonly [left: number, right: number];
type TickLabelPosition = readonly [at: Point, anchor: Anchor];

/** A vertical axis; every length in units of the picture. */
export interface AxisY {
  readonly y: Scale;
  readonly ticks: readonly Tick[];
  /** Where the lines across begin and end. */
  readonly span: Span;
  readonly side?: keyof typeof sides;
  /** Between the lines and the labels beside them. */
  readonly gap?: number;
}

/** A line across at every tick, and its label. */
export function axisY({ y, ticks, span, side = 'left', gap = 6 }: AxisY): Mark[] {
  return ticks.map(normalizeTick).flatMap(([value, label]): Mark[] => {
    const [at, anchor] = sides[side](span, y(value), gap);
    return [lineAt(value, [span[0], y(value)], [span[1], y(value)]), text('tick', at, label, anchor)];
  });
}

/** What a panel shows. */
export const panelTitle = (at: Point, words: string, anchor?: Anchor): Mark =>
  text('panel-title', at, words, anchor);

/** What an axis measures, and in which unit. */
export const axisTitle = (at: Point, words: string, anchor?: Anchor): Mark =>
  text('axis-title', at, words, anchor);
