import type { Claim } from './claim.ts';

/** One line of the ledger: what was changed, of which claim, and when. */
export interface Change {
  readonly date: string;
  readonly claim: Claim;
  readonly change: string;
  /** The first entry of a claim is its publication; every later one corrects or changes something. */
  readonly first: boolean;
  /** Which change of that claim on that day it is, from 1. */
  readonly nthOfDay: number;
}

/** Every change to every claim, newest first; on one day in the order of the claims. */
export const ledger = (claims: readonly Claim[]): Change[] =>
  claims
    .flatMap((claim) =>
      claim.history.map(({ date, change }, index) => ({
        date,
        claim,
        change,
        first: index === 0,
        nthOfDay: claim.history.slice(0, index + 1).filter((other) => other.date === date).length,
      })),
    )
    .sort((a, b) => b.date.localeCompare(a.date) || a.claim.order - b.claim.order);
