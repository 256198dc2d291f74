import { type MapClaim, type MapSelection, type MapStance, mapStances } from './data.ts';

/** The verdicts that any claim has, strongest first. */
export const verdictsOf = ({ verdicts, claims }: MapSelection['data']): readonly string[] =>
  verdicts.filter((name) => claims.some(({ verdict }) => verdict === name));

/** One claim is read in this order, s: its verdict, then its studies side by side. */
const chosenAt = { verdict: 2, firstSide: 3 } as const;

/** When a verdict is told, s: one after the other; all at once where a claim is chosen, for it is about that one. */
export const verdictAt = ({ data, chosen }: MapSelection, name: string): number =>
  chosen === undefined ? verdictsOf(data).indexOf(name) + 1 : chosenAt.verdict;

/** When the studies on one side of a claim are told, s. */
export const sideAt = (stance: MapStance): number => chosenAt.firstSide + mapStances.indexOf(stance);

/** When all is told, s. */
export const endOf = ({ data, chosen }: MapSelection): number =>
  chosen === undefined ? verdictsOf(data).length + 1 : sideAt('contradicts');

/** The sides of a claim on which any study stands. */
export const sidesWithStudies = ({ evidence }: MapClaim): readonly MapStance[] =>
  mapStances.filter((stance) => evidence.some((row) => row.stance === stance));
