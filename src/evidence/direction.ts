import { type Claim, type Stance, stances } from './claim.ts';

/** How many claims a study supports, qualifies and contradicts: a claim counts once for each stance. */
export type Direction = Readonly<Record<Stance, number>>;

const order = Object.keys(stances) as readonly Stance[];

export const directionOf = (study: string, claims: readonly Claim[]): Direction =>
  Object.fromEntries(
    order.map((stance) => [
      stance,
      claims.filter(({ evidence }) =>
        evidence.some((entry) => entry.study === study && entry.stance === stance),
      ).length,
    ]),
  ) as Direction;

/** "supports 2, qualifies 1"; undefined where it bears on no claim. */
export function directionWords(direction: Direction): string | undefined {
  const told = order.filter((stance) => direction[stance] > 0);
  return told.length === 0 ? undefined : told.map((stance) => `${stance} ${direction[stance]}`).join(', ');
}
