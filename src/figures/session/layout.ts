import type { BoutResults } from '../../scenario/boutResults.ts';
import type { LiftPlace } from '../../view/liftPanel.ts';
import type { Point, Size } from '../../view/picture.ts';
import type { SessionFigureRecording } from './question.ts';

/** The lift of a session, its name over it, and how many repetitions it has come to. */
export interface LiftCard {
  readonly lift: LiftPlace;
  readonly name: Point;
  readonly total: Point;
}

/** A card with its corner at a place, as wide and as high as its lift; words stand beside it. */
function cardAt([left, top]: Point, width: number, height: number, bar: number): LiftCard {
  const right = left + width;
  const bottom = top + 12 + height;
  const beside = right + 12;
  const middle = bottom - height / 2;
  return {
    lift: { left, right, top: top + 12, bottom, bar, words: [beside, middle - 3] },
    name: [left, top],
    total: [beside, middle + 17],
  };
}

/** Where each part of the picture stands: the lifts on top or at the left, and sets from left to right in every panel. */
export const layouts = {
  narrow: {
    left: 14,
    cards: [cardAt([14, 18], 52, 56, 12), cardAt([190, 18], 52, 56, 12)],
    sets: { left: 36, right: 350, slot: 62, column: 24 },
    repetitions: { left: 14, title: 107, top: 120, bottom: 192 },
    note: { y: 244 },
    force: { title: 270, top: 284, bottom: 354, left: 14, sets: { left: 138, right: 300, slot: 58 } },
    rating: { title: 388, top: 402, bottom: 472, left: 14, sets: { left: 138, right: 300, slot: 58 } },
    measured: { y: 504, characters: 54 },
  },
  wide: {
    left: 30,
    cards: [cardAt([30, 18], 70, 72, 18), cardAt([30, 132], 70, 72, 18)],
    sets: { left: 260, right: 690, slot: 92, column: 34 },
    repetitions: { left: 236, title: 18, top: 32, bottom: 178 },
    note: { y: 230 },
    force: { title: 260, top: 274, bottom: 364, left: 30, sets: { left: 108, right: 316, slot: 46 } },
    rating: { title: 260, top: 274, bottom: 364, left: 390, sets: { left: 468, right: 660, slot: 46 } },
    measured: { y: 398, characters: 106 },
  },
} as const satisfies Record<Size, unknown>;

/** A session as it is drawn: filled to failure, open where it stops short, whichever of the two was asked for. */
export interface Row {
  readonly bouts: BoutResults;
  readonly look: 'to-failure' | 'stopped-short';
  /** Repetitions that it leaves in each set. */
  readonly reserve: number;
  /** Whether it stands there only to be compared: the reader asks for the other one. */
  readonly compared: boolean;
}

/** The two sessions, the one to failure first. */
export function rowsOf(
  { asked, other, otherReserve }: SessionFigureRecording,
  reserve: number,
): readonly [Row, Row] {
  const [failed, short, left] = otherReserve === 0 ? [other, asked, reserve] : [asked, other, otherReserve];
  return [
    { bouts: failed, look: 'to-failure', reserve: 0, compared: otherReserve === 0 },
    { bouts: short, look: 'stopped-short', reserve: left, compared: otherReserve > 0 },
  ];
}

export const rowName = ({ reserve }: Row) => (reserve === 0 ? 'to failure' : `${reserve} left`);

/** Whose session it is, and how its sets end: a change of the one shows here even where both stay as they are. */
export const cardName = (row: Row) => `${row.compared ? 'to compare' : 'you'}: ${rowName(row)}`;

/** The middle of each set, and how wide it is. */
export function slotsOf(sets: number, place: { left: number; right: number; slot: number }) {
  const width = Math.min(place.slot, (place.right - place.left) / sets);
  return { width, middle: (set: number) => place.left + (set + 1 / 2) * width };
}

/** Numbers under two columns come no nearer to each other than this, from middle to middle. */
const numbersApart = 19.5;
/** At least so much of a set’s room is left between its columns and those of the next. */
const aisle = 8;

/** Edges of the column of a session in a set: the one to failure on the left. */
export function columnOf(set: number, index: number, sets: number, size: Size): readonly [number, number] {
  const { width, middle } = slotsOf(sets, layouts[size].sets);
  const column = Math.min(layouts[size].sets.column, (width - aisle) / 2);
  const centre = middle(set) + (index - 1 / 2) * Math.max(column, numbersApart);
  return [centre - column / 2, centre + column / 2];
}
