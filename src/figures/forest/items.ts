import type { Size } from '../../view/picture.ts';
import type { DrawnRow, Plot, TextRow } from './data.ts';

/**
 * Where things stand at each size: edges, the span of the axes, and the height of each thing, the same for every
 * question. A narrow row has its interval under its words, a wide one beside them.
 */
export const layouts = {
  narrow: {
    left: 12,
    right: 348,
    axis: [18, 342],
    says: 24,
    heights: { heading: 17, row: 25, axis: 18, sides: 15, told: 16, line: 16, gap: 0 },
    bottom: 350,
  },
  wide: {
    left: 8,
    right: 712,
    axis: [312, 540],
    says: 312,
    heights: { heading: 24, row: 27, axis: 22, sides: 16, told: 20, line: 17, gap: 4 },
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
    | { readonly kind: 'heading'; readonly words: string; readonly measure: readonly string[] }
    | { readonly kind: 'row'; readonly plot: Plot; readonly row: DrawnRow }
    | { readonly kind: 'axis'; readonly plot: Plot; readonly hasSides: boolean }
    | {
        readonly kind: 'told';
        readonly row: TextRow;
        readonly lines: readonly string[];
        readonly inFull: boolean;
      }
    | { readonly kind: 'foot'; readonly words: string }
  );

export type Unplaced = Item extends infer I
  ? I extends Item
    ? Omit<I, keyof VerticalSpace> & { height: number }
    : never
  : never;
