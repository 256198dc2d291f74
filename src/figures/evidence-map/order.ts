import { type MapClaim, type MapSelection, type MapStance, mapStances } from './data.ts';

/** The verdicts that any claim has, strongest first. */
export const verdictsOf = ({ verdicts, claims }: MapSelection['data']): readonly string[] =>
  verdicts.filter((name) => claims.some(({ verdict }) => verdict === name));

/** One claim is read in this order, s: its verdict, then its studies side by side. */
const chosenAt = { verdict: 2, firstSide: 3 } as const;

/** When the verdict of some claims appears, and what it means, s. */
const openedAt = { verdict: 1, meaning: 2 } as const;

/** When a verdict appears, s: one after the other; all at once where one of them or a claim is chosen. */
export function verdictAt({ data, opened, chosen }: MapSelection, name: string): number {
  if (chosen !== undefined) return chosenAt.verdict;
  return opened === undefined ? verdictsOf(data).indexOf(name) + 1 : openedAt.verdict;
}

/** When the studies on one side of a claim appear, s. */
export const sideAt = (stance: MapStance): number => chosenAt.firstSide + mapStances.indexOf(stance);

/** When everything has appeared, s. */
export function endOf({ data, opened, chosen }: MapSelection): number {
  if (chosen !== undefined) return sideAt('contradicts');
  return opened === undefined ? verdictsOf(data).length + 1 : openedAt.meaning;
}

/** The sides of a claim on which any study stands. */
export const sidesWithStudies = ({ evidence }: MapClaim): readonly MapStance[] =>
  mapStances.filter((stance) => evidence.some((row) => row.stance === stance));
