import { type MapClaim, type MapEvidence, type MapSelection, type MapStance, mapStances } from './data.ts';

/** The studies on one side of a claim, the best first. */
export interface Side {
  readonly stance: MapStance;
  readonly rows: readonly MapEvidence[];
  /** The place of its first study among all of the claim, from 1. */
  readonly first: number;
}

/** The three sides of a claim, in the order in which they are told. */
export function sidesOf({ evidence }: MapClaim): readonly Side[] {
  let first = 1;
  return mapStances.map((stance) => {
    const rows = evidence.filter((row) => row.stance === stance);
    const side = { stance, rows, first };
    first += rows.length;
    return side;
  });
}

/** What a study on a side does to the claim, beside its studies. */
export const sideNames: Readonly<Record<MapStance, string>> = {
  supports: 'for it',
  qualifies: 'partly',
  contradicts: 'against it',
};

/** That no study stands on a side. */
export const noneNames: Readonly<Record<MapStance, string>> = {
  supports: 'none for it',
  qualifies: 'none that qualify it',
  contradicts: 'none against it',
};

/** On a phone: the side that is open, from the study that a reader asked for on. */
export function openSide(claim: MapClaim, { first }: Pick<MapSelection, 'first'>): Side {
  const sides = sidesOf(claim);
  const open = sides.findLast((side) => side.rows.length > 0 && side.first <= first) ?? sides[0]!;
  const from = Math.min(first - open.first, open.rows.length - 1);
  return { ...open, rows: open.rows.slice(from), first: open.first + from };
}
