/** The sizes a figure is drawn for, in units of its own picture (CSS pixels at full width). Drawn, not scaled. */
export const sizes = { narrow: 360, wide: 720 } as const;
export type Size = keyof typeof sizes;

/** How wide and high a picture is at each size, by its heights. */
export const pictureSize = (narrow: number, wide: number) =>
  ({
    narrow: { width: sizes.narrow, height: narrow },
    wide: { width: sizes.wide, height: wide },
  }) as const satisfies Record<Size, unknown>;

/** The name of a style. Colours and weights are given to names in `styles/marks`, and in the `styles.css` of a figure that has some of its own. */
export type Style = string;

export type Mark =
  | { kind: 'path'; style: Style; d: string }
  | { kind: 'dots'; style: Style; dots: readonly Dot[] }
  | { kind: 'rule'; style: Style; from: Point; to: Point }
  | {
      kind: 'text';
      style: Style;
      at: Point;
      text: string;
      anchor?: 'start' | 'middle' | 'end';
      /** Where the words lead, if anywhere, */
      href?: string;
      /** and where a finger that means them may press: the words alone are no higher than their letters. */
      room?: readonly [left: number, top: number, right: number, bottom: number];
    };

export type Text = Extract<Mark, { kind: 'text' }>;
export type Rule = Extract<Mark, { kind: 'rule' }>;

export type Point = readonly [x: number, y: number];
export type Dot = readonly [x: number, y: number, radius: number];

/**
 * A drawing as plain data. `still` stays as long as the question does; `moving` is drawn anew for each moment.
 * A page, a feed, a card and a download all show the same picture.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A name for those who hear the picture. */
  readonly title: string;
  readonly still: readonly Mark[];
  readonly moving: readonly Mark[];
}
