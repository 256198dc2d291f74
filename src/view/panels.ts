import type { Ghosts } from './ghost.ts';
import { type Mark, pictureSize, type Size } from './picture.ts';

/** A band of a picture that makes sense alone. A picture is its panels, one below the other, on one set of coordinates. */
export interface Panel<R, S> {
  /** What it shows, in a word: “pool”, “timeline”. */
  readonly name: string;
  /** Height of the band at each size, in units of the picture. */
  readonly height: Readonly<Record<Size, number>>;
  /** What stays as long as the question does. */
  still(recording: R, size: Size, scenario: S): readonly Mark[];
  /** What changes from moment to moment: few marks, for they are drawn at every frame. As of a figure. */
  moving?(recording: R, seconds: number, size: Size, scenario: S, exposure?: number): readonly Mark[];
  /** What a reader guessed, by readout: for those that can be seen in this panel. */
  readonly ghosts?: Ghosts<R, S>;
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
  frame: pictureSize(heights(panels, 'narrow'), heights(panels, 'wide')),
  still: (recording: R, size: Size, scenario: S): readonly Mark[] =>
    panels.flatMap((panel) => panel.still(recording, size, scenario)),
  moving: (recording: R, seconds: number, size: Size, scenario: S, exposure = 0): readonly Mark[] =>
    panels.flatMap((panel) => panel.moving?.(recording, seconds, size, scenario, exposure) ?? []),
  ghosts: Object.assign({}, ...panels.map((panel) => panel.ghosts)) as Ghosts<R, S>,
});

/** A part of a picture at one size, as `partOf` gives it, whatever the figure. */
// biome-ignore lint/suspicious/noExplicitAny: the shell handles all figures alike, as `AnyFigure` does
export type Band = ReturnType<typeof partOf<any, any>>;

/** Neighbouring panels of a picture: their band, and their marks. No panels have no height. */
function bandOfPanels<R, S>(panels: readonly Panel<R, S>[], from: number, to: number, size: Size) {
  const own = panels.slice(from, to);
  return {
    ...stacked(own),
    top: heights(panels.slice(0, from), size),
    height: heights(own, size),
    /** Whether even its first panel is higher than the stage: such a picture is shown as high as it is. */
    tall: heights(own, size) > stageHeight[size],
  };
}

/** A part of a picture: those of its first panels that fit the stage, or the others. */
export function partOf<R, S>(panels: readonly Panel<R, S>[], part: Part, size: Size) {
  const count = leadCount(panels, size);
  return part === 'lead'
    ? bandOfPanels(panels, 0, count, size)
    : bandOfPanels(panels, count, panels.length, size);
}

/** One panel alone, for where a picture is to be small; that there is one of that name is checked with the lesson (`prose/smallFigure.ts`). */
function panelOf<R, S>(panels: readonly Panel<R, S>[], name: string, size: Size) {
  const index = panels.findIndex((panel) => panel.name === name);
  return bandOfPanels(panels, index, index + 1, size);
}

/** Both parts at both sizes, for whoever draws them at every frame; where one panel is to be shown alone, it leads. */
export const partsOf = <R, S>(panels: readonly Panel<R, S>[], show?: string) => {
  const atSizes = (band: (size: Size) => ReturnType<typeof partOf<R, S>>) => ({
    narrow: band('narrow'),
    wide: band('wide'),
  });
  if (show !== undefined)
    return {
      lead: atSizes((size) => panelOf(panels, show, size)),
      rest: atSizes((size) => bandOfPanels(panels, 0, 0, size)),
    };
  return {
    lead: atSizes((size) => partOf(panels, 'lead', size)),
    rest: atSizes((size) => partOf(panels, 'rest', size)),
  };
};
