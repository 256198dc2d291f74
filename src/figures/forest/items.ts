import type { Size } from '../../view/picture.ts';
import type { DrawnRow, Plot, TextRow } from './data.ts';

/**
 * Where things stand at each size: edges, the span of the axes, and the height of each thing, the same for every
 * question. Names stand left of the axis; a row is as high as a finger or a pointer needs it to hit its link.
 */
export const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [184, 344],
    says: 24,
    heights: { heading: 30, row: 26, axis: 17, told: 26, words: 18, line: 16, gap: 2, opens: 48 },
    bottom: 305,
  },
  wide: {
    left: 8,
    right: 712,
    axis: [312, 540],
    says: 312,
    heights: { heading: 22, row: 26, axis: 38, told: 25.4, words: 22, line: 17, gap: 2, opens: 48 },
    bottom: 452,
  },
} as const satisfies Record<Size, unknown>;

interface VerticalSpace {
  readonly top: number;
  readonly bottom: number;
}

/** One thing in the column, and its room. */
export type Item = VerticalSpace &
  (
    | {
        readonly kind: 'claim';
        readonly lines: readonly string[];
        readonly href: string;
        /** The verdict on it, and whether it stands beside its last line or below; none where there is no room. */
        readonly verdict?: string;
        readonly beside?: boolean;
      }
    /** On a phone: the way back to all results. */
    | { readonly kind: 'back'; readonly words: string }
    | { readonly kind: 'heading'; readonly plot: Plot }
    | { readonly kind: 'row'; readonly plot: Plot; readonly row: DrawnRow }
    | { readonly kind: 'axis'; readonly plot: Plot }
    | { readonly kind: 'words'; readonly words: string }
    | {
        readonly kind: 'told';
        readonly row: TextRow;
        readonly lines: readonly string[];
        readonly inFull: boolean;
      }
    /** On a phone: single trials that have no room below the analyses, behind a press. */
    | { readonly kind: 'opens'; readonly rows: readonly (DrawnRow | TextRow)[] }
    | { readonly kind: 'foot'; readonly words: string }
  );

export type ItemOf<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;

export type Unplaced = Item extends infer I
  ? I extends Item
    ? Omit<I, keyof VerticalSpace> & { height: number }
    : never
  : never;
