import { type MapClaim, type MapSelection, type MapStance, mapStances } from './data.ts';

/** The verdicts that any claim has, strongest first. */
export const verdictsOf = ({ verdicts, claims }: MapSelection['data']): readonly string[] =>
  verdicts.filter((name) => claims.some(({ verdict }) => verdict === name));

/** One claim is read in this order, s: its verdict, then its studies side by side. */
const chosenAt = { verdict: 2, firstSide: 3 } as const;

/** When the verdict of some claims appears, how sure it is of each, and what it means, s. */
const openedAt = { verdict: 1, studies: 2, certainty: 3, meaning: 4 } as const;

/** When a verdict appears, s: one after the other; all at once where one of them or a claim is chosen. */
export function verdictAt({ data, opened, chosen }: MapSelection, name: string): number {
  if (chosen !== undefined) return chosenAt.verdict;
  return opened === undefined ? verdictsOf(data).indexOf(name) + 1 : openedAt.verdict;
}

/** When the number of studies behind the claims of an open verdict is told, s. */
export const studiesAt = openedAt.studies;

/** When it is told how sure a verdict is: with the verdict, or where that is open on its own, somewhat later, s. */
export const certaintyAt = (selection: MapSelection, name: string): number =>
  selection.chosen === undefined && selection.opened !== undefined
    ? openedAt.certainty
    : verdictAt(selection, name);

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
