import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { type MapClaim, type MapData, type MapStance, mapStances } from './data.ts';

export const countOf = ({ studies }: MapClaim, stance: MapStance): number =>
  studies[stance][0] + studies[stance][1];

export const secondHandOf = ({ studies }: MapClaim): number =>
  mapStances.reduce((sum, stance) => sum + studies[stance][1], 0);

const certain = (certainty: string) =>
  certainty === 'not gradable' ? 'with a certainty that cannot be graded' : `with ${certainty} certainty`;

const verdictOf = ({ verdict, certainty }: MapClaim) => `${verdict}, ${certain(certainty)}`;

const joined = (parts: readonly string[]) =>
  parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** How many studies stand on each side, sides without any left out. */
export function sides(claim: MapClaim): string {
  const verbs: Record<MapStance, [one: string, many: string]> = {
    supports: ['speaks for it', 'speak for it'],
    qualifies: ['limits it', 'limit it'],
    contradicts: ['speaks against it', 'speak against it'],
  };
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

/** How many of its studies were read second-hand, as the end of a sentence. */
const secondHandNote = (claim: MapClaim) => {
  const count = secondHandOf(claim);
  return count === 0 ? '' : `; ${inWords(count)} of them ${count === 1 ? 'was' : 'were'} read at second hand`;
};

/** The verdict on one claim, and what stands behind it. */
export const claimSummary = (claim: MapClaim): string =>
  `${capitalised(verdictOf(claim))}. ${capitalised(sides(claim))}${secondHandNote(claim)}.`;

/** The highest certainty that a verdict has, and how many have it. */
function highestCertainty({ claims, certainties }: Pick<MapData, 'claims' | 'certainties'>) {
  const having = (name: string) => claims.filter(({ certainty }) => certainty === name).length;
  const certainty = Object.keys(certainties).find((name) => having(name) > 0)!;
  return { certainty, count: having(certainty) };
}

/** What the map says at a glance. */
export function headline({ claims, certainties }: MapData): string {
  const { certainty, count } = highestCertainty({ claims, certainties });
  const more = certainty === Object.keys(certainties)[0] ? '' : ', and none more';
  return `${capitalised(inWords(count))} of ${claims.length} verdicts ${count === 1 ? 'has' : 'have'} ${certainty} certainty${more}.`;
}

/** How the claims are spread over verdicts, and the surest there is. */
export function overview({ claims, verdicts, certainties }: MapData): string {
  const counts = verdicts
    .map((verdict) => [claims.filter((claim) => claim.verdict === verdict).length, verdict] as const)
    .filter(([count]) => count > 0);
  const list = counts.map(([count, verdict], index) =>
    index === 0
      ? `${inWords(count)} ${count === 1 ? 'is' : 'are'} ${verdict}`
      : `${inWords(count)} ${verdict}`,
  );
  const { certainty: surest } = highestCertainty({ claims, certainties });
  const above = Object.keys(certainties)[0]!;
  const limit =
    surest === above ? '' : ` None of the verdicts has ${above} certainty; the most is ${surest}.`;
  return `Of ${claims.length} claims, ${joined(list)}.${limit}`;
}

/** How often studies stand on each side, over all claims. A study may bear on several. */
export function evidenceCounts({ claims }: MapData): string {
  const times = (stance: MapStance) => claims.reduce((sum, claim) => sum + countOf(claim, stance), 0);
  const second = claims.reduce((sum, claim) => sum + secondHandOf(claim), 0);
  return `Studies speak for a claim ${times('supports')} times, limit one ${times('qualifies')} times and speak against one ${times('contradicts')} times. In ${second} of these cases they were read at second hand.`;
}

/** All claims, and the one that a reader chose. */
export interface MapSelection {
  readonly data: MapData;
  readonly chosen?: MapClaim;
}

export const describe = ({ data, chosen }: MapSelection): string =>
  chosen === undefined
    ? overview(data)
    : `${capitalised(verdictOf(chosen))}: “${chosen.title}”. ${capitalised(sides(chosen))}${secondHandNote(chosen)}.`;

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
  const now = `This claim is ${verdictOf(is)}`;
  if (was === undefined || was.id === is.id) return `${now}: ${sides(is)}.`;
  return verdictOf(was) === verdictOf(is)
    ? `${now}, like the one before: ${sides(is)}.`
    : `${now}, and the one before ${verdictOf(was)}: ${sides(is)}.`;
}
