import type { BoutResults } from '../../scenario/boutResults.ts';
import type { Size } from '../../view/picture.ts';
import type { SessionFigureRecording } from './question.ts';

/** Where each part of the picture stands: sets from left to right, one column for each in every panel. */
export const layouts = {
  narrow: {
    left: 14,
    sets: { left: 138, right: 300, slot: 58, column: 17 },
    all: 326,
    lifts: [
      { left: 14, right: 56, top: 31, bottom: 118, bar: 11, status: 16 },
      { left: 74, right: 114, top: 31, bottom: 118, bar: 11, status: 16 },
    ],
    repetitions: { left: 130, title: 18, top: 32, bottom: 132 },
    note: { y: 206, characters: 54 },
    force: { title: 266, top: 280, bottom: 350, left: 14, sets: { left: 138, right: 300, slot: 58 } },
    rating: { title: 384, top: 398, bottom: 468, left: 14, sets: { left: 138, right: 300, slot: 58 } },
    measured: { y: 500, characters: 54 },
  },
  wide: {
    left: 30,
    sets: { left: 216, right: 606, slot: 96, column: 32 },
    all: 648,
    lifts: [
      { left: 30, right: 92, top: 31, bottom: 138, bar: 16, status: 16 },
      { left: 116, right: 178, top: 31, bottom: 138, bar: 16, status: 16 },
    ],
    repetitions: { left: 206, title: 18, top: 32, bottom: 152 },
    note: { y: 228, characters: 106 },
    force: { title: 276, top: 290, bottom: 380, left: 30, sets: { left: 108, right: 316, slot: 46 } },
    rating: { title: 276, top: 290, bottom: 380, left: 390, sets: { left: 468, right: 660, slot: 46 } },
    measured: { y: 414, characters: 106 },
  },
} as const satisfies Record<Size, unknown>;

/** A session as it is drawn: filled to failure, open where it stops short, whichever of the two was asked for. */
export interface Row {
  readonly course: BoutResults;
  readonly look: 'to-failure' | 'stopped-short';
  /** Repetitions that it leaves in each set. */
  readonly reserve: number;
}

/** The two sessions, the one to failure first. */
export function rowsOf(
  { asked, other, otherReserve }: SessionFigureRecording,
  reserve: number,
): readonly [Row, Row] {
  const [failed, short, left] = otherReserve === 0 ? [other, asked, reserve] : [asked, other, otherReserve];
  return [
    { course: failed, look: 'to-failure', reserve: 0 },
    { course: short, look: 'stopped-short', reserve: left },
  ];
}

export const rowName = ({ reserve }: Row) => (reserve === 0 ? 'to failure' : `${reserve} left`);

/** The middle of each set, and how wide it is. */
export function slotsOf(sets: number, place: { left: number; right: number; slot: number }) {
  const width = Math.min(place.slot, (place.right - place.left) / sets);
  return { width, middle: (set: number) => place.left + (set + 1 / 2) * width };
}
