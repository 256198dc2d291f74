import { frameOf, type Mark, type Size } from './picture.ts';

/** A band of a picture that makes sense alone. A picture is its panels, one below the other, on one set of coordinates. */
export interface Panel<R, S> {
  /** What it shows, in a word: “pool”, “timeline”. */
  readonly name: string;
  /** Height of the band at each size, in units of the picture. */
  readonly height: Readonly<Record<Size, number>>;
  /** What stays as long as the question does. */
  still(recording: R, size: Size, scenario: S): readonly Mark[];
  /** What changes from moment to moment: few marks, for they are drawn at every frame. */
  moving?(recording: R, seconds: number, size: Size, scenario: S): readonly Mark[];
}

const heights = <R, S>(panels: readonly Panel<R, S>[], size: Size): number =>
  panels.reduce((sum, { height }) => sum + height[size], 0);

/** Where the band of a panel begins, and how high it is, in units of the picture. */
export const bandOf = <R, S>(panels: readonly Panel<R, S>[], index: number, size: Size) => ({
  top: heights(panels.slice(0, index), size),
  height: panels[index]?.height[size] ?? 0,
});

/** A picture of panels: its frame, and all marks of all of them. */
export const stacked = <R, S>(panels: readonly Panel<R, S>[]) => ({
  panels,
  frame: frameOf(heights(panels, 'narrow'), heights(panels, 'wide')),
  still: (recording: R, size: Size, scenario: S): readonly Mark[] =>
    panels.flatMap((panel) => panel.still(recording, size, scenario)),
  moving: (recording: R, seconds: number, size: Size, scenario: S): readonly Mark[] =>
    panels.flatMap((panel) => panel.moving?.(recording, seconds, size, scenario) ?? []),
});
