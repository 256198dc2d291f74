import { axisX, axisY, type Tick } from '../../view/axes.ts';
import type { Mark, Picture, Size } from '../../view/picture.ts';

/** One picture of the page about the model: a question, one sentence of what to see, and the drawing at both sizes. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What to see, in one sentence. */
  readonly see: string;
  readonly pictures: Record<Size, Picture>;
}

/** A panel: where its axes lie, and how numbers become places on them. */
export interface ChartPanel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The axes of a panel: lines across where a value must be read off, numbers below and to the left. */
export const axes = (
  { left, right, bottom, x, y }: ChartPanel,
  below: readonly Tick[],
  beside: readonly Tick[],
): Mark[] => [
  ...axisY({ y, ticks: beside, span: [left, right] }),
  ...axisX({ x, ticks: below, y: bottom, span: [left, right], tickSize: 4 }),
];
