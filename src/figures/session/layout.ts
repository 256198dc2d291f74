import type { BoutResults } from '../../scenario/boutResults.ts';
import type { Size } from '../../view/picture.ts';
import type { SessionFigureRecording } from './question.ts';

/** Where each part of the picture stands: sets from left to right, one column for each in every panel. */
export const layouts = {
  narrow: {
    left: 14,
    sets: { left: 96, right: 300, slot: 58, column: 17 },
    all: 326,
    point: { y: 16, characters: 52 },
    repetitions: { title: 92, top: 106, bottom: 206 },
    note: { y: 280, characters: 54 },
    force: { title: 340, top: 354, bottom: 424, left: 14, sets: { left: 96, right: 300, slot: 58 } },
    rating: { title: 458, top: 472, bottom: 542, left: 14, sets: { left: 96, right: 300, slot: 58 } },
    measured: { y: 574, characters: 54 },
  },
  wide: {
    left: 30,
    sets: { left: 126, right: 606, slot: 96, column: 32 },
    all: 648,
    point: { y: 16, characters: 104 },
    repetitions: { title: 72, top: 86, bottom: 206 },
    note: { y: 282, characters: 106 },
    force: { title: 330, top: 344, bottom: 434, left: 30, sets: { left: 108, right: 316, slot: 46 } },
    rating: { title: 330, top: 344, bottom: 434, left: 390, sets: { left: 468, right: 660, slot: 46 } },
    measured: { y: 468, characters: 106 },
  },
} as const satisfies Record<Size, unknown>;

/** The two sessions, in the order and the look in which they are drawn. */
export interface Row {
  readonly course: BoutResults;
  readonly look: 'chosen' | 'other';
  /** Repetitions that it leaves in each set. */
  readonly reserve: number;
}

export const rowsOf = (
  { asked, other, otherReserve }: SessionFigureRecording,
  reserve: number,
): readonly [Row, Row] => [
  { course: asked, look: 'chosen', reserve },
  { course: other, look: 'other', reserve: otherReserve },
];

export const rowName = ({ reserve }: Row) => (reserve === 0 ? 'to failure' : `${reserve} left`);

/** The middle of each set, and how wide it is. */
export function slotsOf(sets: number, place: { left: number; right: number; slot: number }) {
  const width = Math.min(place.slot, (place.right - place.left) / sets);
  return { width, middle: (set: number) => place.left + (set + 1 / 2) * width };
}
