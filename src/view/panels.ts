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

/** The most that the stage gives a picture at each size, in units of the picture: the first control stands below it. */
const stageHeight: Readonly<Record<Size, number>> = { narrow: 350, wide: 560 };

/** How many of the first panels fit the stage together; the first one is always among them. */
function leadCount<R, S>(panels: readonly Panel<R, S>[], size: Size): number {
  const fitting = panels.filter((_, index) => {
    const { top, height } = bandOf(panels, index, size);
    return top + height <= stageHeight[size];
  });
  return Math.max(1, fitting.length);
}

/** The part of a picture that stands on the stage, beside the controls, or the part that follows them. */
export type Part = 'lead' | 'rest';

/** A picture of panels: its frame, and all marks of all of them. */
export const stacked = <R, S>(panels: readonly Panel<R, S>[]) => ({
  panels,
  frame: frameOf(heights(panels, 'narrow'), heights(panels, 'wide')),
  still: (recording: R, size: Size, scenario: S): readonly Mark[] =>
    panels.flatMap((panel) => panel.still(recording, size, scenario)),
  moving: (recording: R, seconds: number, size: Size, scenario: S): readonly Mark[] =>
    panels.flatMap((panel) => panel.moving?.(recording, seconds, size, scenario) ?? []),
});

/** A part of a picture at one size, as `partOf` gives it, whatever the figure. */
// biome-ignore lint/suspicious/noExplicitAny: the shell handles all figures alike, as `AnyFigure` does
export type Band = ReturnType<typeof partOf<any, any>>;

/** A part of a picture: its band, and its marks. A part without panels has no height. */
export function partOf<R, S>(panels: readonly Panel<R, S>[], part: Part, size: Size) {
  const count = leadCount(panels, size);
  const own = part === 'lead' ? panels.slice(0, count) : panels.slice(count);
  return {
    ...stacked(own),
    top: part === 'lead' ? 0 : heights(panels.slice(0, count), size),
    height: heights(own, size),
    /** Whether even its first panel is higher than the stage: such a picture is shown as high as it is. */
    tall: heights(own, size) > stageHeight[size],
  };
}

/** Both parts at both sizes, for whoever draws them at every frame. */
export const partsOf = <R, S>(panels: readonly Panel<R, S>[]) => {
  const atSizes = (part: Part) => ({
    narrow: partOf(panels, part, 'narrow'),
    wide: partOf(panels, part, 'wide'),
  });
  return { lead: atSizes('lead'), rest: atSizes('rest') };
};
