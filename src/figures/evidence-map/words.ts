import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { type MapClaim, type MapData, type MapSelection, type MapStance, mapStances } from './data.ts';
import evidenceMap from './question.ts';

/** The short name of each claim: the words of its choice. */
const names: Readonly<Record<string, string>> = evidenceMap.fields[0].options;
export const nameOf = ({ id, title }: Pick<MapClaim, 'id' | 'title'>): string => names[id] ?? title;

export const countOf = ({ evidence }: MapClaim, stance: MapStance): number =>
  evidence.filter((row) => row.stance === stance).length;

export const secondHandOf = ({ evidence }: MapClaim): number =>
  evidence.filter(({ secondHand }) => secondHand).length;

const certain = (certainty: string) =>
  certainty === 'not gradable' ? 'with a certainty that cannot be graded' : `with ${certainty} certainty`;

const verdictOf = ({ verdict, certainty }: MapClaim) => `${verdict}, ${certain(certainty)}`;

const joined = (parts: readonly string[]) =>
  parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What studies do to a claim: one of them, and several. */
export const verbs: Readonly<Record<MapStance, readonly [one: string, many: string]>> = {
  supports: ['speaks for it', 'speak for it'],
  qualifies: ['limits it', 'limit it'],
  contradicts: ['speaks against it', 'speak against it'],
};

/** How many studies stand on each side, sides without any left out. */
export function sides(claim: MapClaim): string {
  const parts = mapStances
    .map((stance) => [countOf(claim, stance), verbs[stance]] as const)
    .filter(([count]) => count > 0)
    .map(([count, [one, many]], index) =>
      index === 0
        ? pluralize(count, `study ${one}`, `studies ${many}`)
        : `${inWords(count)} ${count === 1 ? one : many}`,
    );
  return joined(parts);
}

/** Whether any verdict is as sure as can be. */
function surest({ claims, certainties }: MapData): string {
  const highest = Object.keys(certainties)[0]!;
  const count = claims.filter(({ certainty }) => certainty === highest).length;
  const so = count === 0 ? 'None' : capitalised(inWords(count));
  return `${so} of the ${claims.length} verdicts ${count > 1 ? 'are' : 'is'} of ${highest} certainty.`;
}

/** How sure the verdicts are, and how the claims are spread over them. */
export function overview(data: MapData): string {
  const spread = data.verdicts
    .map((verdict) => [data.claims.filter((claim) => claim.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(
      ([count, verdict], index) =>
        `${inWords(count)} ${index > 0 ? '' : count === 1 ? 'is ' : 'are '}${verdict}`,
    );
  return `${surest(data)} ${capitalised(joined(spread))}.`;
}

/** What is to be seen: the verdict on the claim that is chosen and what bears on it, else how all of them stand. */
export const describe = ({ data, chosen }: MapSelection): string =>
  chosen === undefined
    ? overview(data)
    : `${capitalised(verdictOf(chosen))}: “${nameOf(chosen)}”. ${capitalised(sides(chosen))}.`;

interface MapRun {
  readonly recording: MapSelection;
}

/** One sentence: where the claim now chosen stands, set against the one before. */
export function changed(before: MapRun, after: MapRun): string {
  const was = before.recording.chosen;
  const is = after.recording.chosen;
  if (is === undefined)
    return was === undefined
      ? 'No claim is chosen, as before.'
      : 'No claim is chosen: all of them stand together again.';
  const now = capitalised(verdictOf(is));
  if (was === undefined || was.id === is.id) return `${now}: ${sides(is)}.`;
  return verdictOf(was) === verdictOf(is)
    ? `${now}, like the one before: ${sides(is)}.`
    : `${now}, where the one before was ${verdictOf(was)}: ${sides(is)}.`;
}
