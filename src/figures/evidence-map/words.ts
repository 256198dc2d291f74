import { capitalised, inWords, pluralize } from '../../typography/number.ts';
import { type MapClaim, type MapData, type MapSelection, type MapStance, mapStances } from './data.ts';
import { certaintyGroupsOf, type Group, groupOf } from './groups.ts';
import { certaintyAt, endOf, sideAt, sidesWithStudies, verdictAt, verdictsOf } from './order.ts';
import evidenceMap from './question.ts';
import { openSide } from './sides.ts';

/** The short name of each claim: the words of its choice. */
const names: Readonly<Record<string, string>> = evidenceMap.fields[0].options;
export const nameOf = ({ id, title }: Pick<MapClaim, 'id' | 'title'>): string => names[id] ?? title;

/** How sure a verdict is, on its own; short where there is little room. */
export const certaintyText = (certainty: string, isShort = false): string => {
  if (certainty !== 'not gradable') return `${certainty} certainty`;
  return isShort ? 'cannot be graded' : 'certainty cannot be graded';
};

/** How sure the verdicts on the claims of a group are, in one line. */
export function certaintyCounts(group: Group): string {
  const counted = certaintyGroupsOf(group).map(({ certainty, claims }) => {
    const name = certainty === 'not gradable' ? 'not graded' : certainty;
    return { name, count: claims.length };
  });
  const [only, another] = counted;
  const each =
    only !== undefined && another === undefined && only.count > 1
      ? `all ${only.name}`
      : counted.map(({ name, count }) => `${count} ${name}`).join(', ');
  return `our certainty: ${each}`;
}

const certain = (certainty: string) =>
  certainty === 'not gradable' ? 'but how sure we are can’t be graded' : `with ${certainty} certainty`;

export const verdictOf = ({ verdict, certainty }: MapClaim) => `${verdict}, ${certain(certainty)}`;

const joined = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What a study does to a claim. */
export const verbs: Readonly<Record<MapStance, string>> = {
  supports: 'speaks for it',
  qualifies: 'qualifies it',
  contradicts: 'speaks against it',
};

/** The heaviest study on one side of a claim that counts, which comes first among them. */
export const heaviestOn = ({ evidence }: MapClaim, stance: MapStance) =>
  evidence.find((row) => row.stance === stance && !row.withdrawn);

/** What a study does to a claim, after its name. */
const afterName: Readonly<Record<MapStance, string>> = {
  supports: 'for it',
  qualifies: 'partly',
  contradicts: 'against',
};

/** Which side a study is on. */
const onSide: Readonly<Record<MapStance, string>> = {
  supports: 'for it',
  qualifies: `that ${verbs.qualifies}`,
  contradicts: 'against it',
};

/** “strongest studies: Coleman 2022 for it, Fink 2018 against”; nothing where no side has any. Votes are not counted. */
function strongestOn(
  claim: MapClaim,
  { studies }: MapData,
  of: readonly MapStance[] = mapStances,
  several = 'strongest studies',
): string {
  const found = of.flatMap((stance) => {
    const row = heaviestOn(claim, stance);
    return row === undefined ? [] : [{ stance, name: studies[row.study]!.name }];
  });
  const [first, ...others] = found;
  if (!first) return '';
  if (others.length === 0) return `the strongest study ${onSide[first.stance]} is ${first.name}`;
  return `${several}: ${found.map(({ stance, name }) => `${name} ${afterName[stance]}`).join(', ')}`;
}

/** The strongest study on each side of a claim, or on some of them, as a sentence. */
export function sides(claim: MapClaim, data: MapData, of?: readonly MapStance[]): string {
  const words = strongestOn(claim, data, of);
  return words === '' ? '' : `${capitalised(words)}.`;
}

/** That there is no study on a side. */
const nothingOn: Readonly<Record<MapStance, string>> = {
  supports: 'We found no study that speaks for it.',
  qualifies: 'We found no study that qualifies it.',
  contradicts: 'We found no study that speaks against it.',
};

/** The strongest study on one side of a claim, or that there is none. */
export const sideOf = (claim: MapClaim, data: MapData, stance: MapStance): string =>
  sides(claim, data, [stance]) || nothingOn[stance];

/** Whether any verdict is as sure as can be. */
function surest({ claims, certainties }: MapData): string {
  const highest = Object.keys(certainties)[0]!;
  const count = claims.filter(({ certainty }) => certainty === highest).length;
  const so = count === 0 ? 'None' : capitalised(inWords(count));
  return `${so} of these verdicts ${count > 1 ? 'have' : 'has'} ${highest} certainty.`;
}

/** How many claims have each of some verdicts. */
function spread({ claims }: MapData, names: readonly string[]): string {
  const parts = names.map((verdict, index) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return `${inWords(count)} ${index > 0 ? '' : count === 1 ? 'is ' : 'are '}${verdict}`;
  });
  return joined(parts);
}

/** The claims that are counted: all, or those for which there is room. */
const claimsHere = ({ claims, all }: MapData): string =>
  `${claims.length} claims${all === undefined ? '' : ' shown here'}`;

/** How the claims are spread over the verdicts, as far as those are told. */
const ofClaims = (data: MapData, told: readonly string[]): string =>
  `Of ${claimsHere(data)}, ${spread(data, told)}.`;

/** How the claims are spread over the verdicts, and how sure those are. */
export const overview = (data: MapData): string => `${ofClaims(data, verdictsOf(data))} ${surest(data)}`;

/** How many claims have a verdict, as a sentence without its end. */
export function verdictCount(data: MapData, verdict: string): string {
  const count = data.claims.filter((claim) => claim.verdict === verdict).length;
  return `${capitalised(inWords(count))} of ${claimsHere(data)} ${count === 1 ? 'is' : 'are'} ${verdict}`;
}

/** How sure the surest verdicts are. */
export function howSure({ claims, certainties }: MapData): string {
  const [highest = '', ...others] = Object.keys(certainties);
  const countWith = (name: string) => claims.filter(({ certainty }) => certainty === name).length;
  const count = countWith(highest);
  if (count > 0)
    return `${capitalised(pluralize(count, 'verdict has', 'verdicts have'))} ${highest} certainty.`;
  const most = others.find((name) => countWith(name) > 0);
  return `No verdict has ${highest} certainty${most === undefined ? '' : `; the surest have ${most}`}.`;
}

/** What a verdict says to a reader. */
export const meaningOf = ({ meanings }: MapData, verdict: string): string =>
  meanings[verdict] ?? `These claims are ${verdict}.`;

/** Which of the verdicts is open. */
export const oneVerdict = (data: MapData, verdict: string): string =>
  `One of ${inWords(verdictsOf(data).length)} verdicts: ${verdict}.`;

/** “Four have moderate certainty, two low.” */
export function certaintySentence(data: MapData, verdict: string): string {
  const group = groupOf(data, verdict);
  const parts = certaintyGroupsOf(group).map(({ certainty, claims }, index) => {
    const all = claims.length > 1 && claims.length === group.claims.length;
    const count = all ? 'all' : inWords(claims.length);
    if (certainty === 'not gradable') return `${count} can’t be graded`;
    if (index > 0) return `${count} ${certainty}`;
    return `${count} ${claims.length === 1 ? 'has' : 'have'} ${certainty} certainty`;
  });
  return `${capitalised(joined(parts))}.`;
}

/** How many studies bear on the claims of a verdict. */
export function studiesBearing(data: MapData, verdict: string): string {
  const { claims } = groupOf(data, verdict);
  const count = new Set(claims.flatMap(({ evidence }) => evidence.map(({ study }) => study))).size;
  return `We found ${pluralize(count, 'study', 'studies')} on ${claims.length === 1 ? 'it' : 'them'}.`;
}

/** What is to be seen of the claims of one verdict. */
function verdictSoFar(verdict: string, selection: MapSelection, seconds: number): string {
  const { data } = selection;
  if (seconds < verdictAt(selection, verdict)) return oneVerdict(data, verdict);
  const count = `${verdictCount(data, verdict)}.`;
  if (seconds < certaintyAt(selection, verdict)) return count;
  return seconds < endOf(selection)
    ? `${count} ${certaintySentence(data, verdict)}`
    : `${count} ${meaningOf(data, verdict)}`;
}

/** What is to be seen of all claims before all of their verdicts are there. */
function allSoFar(selection: MapSelection, seconds: number): string {
  const { data } = selection;
  const told = verdictsOf(data).filter((verdict) => verdictAt(selection, verdict) <= seconds);
  return told.length === 0
    ? `The ${data.claims.length} claims ${data.all === undefined ? 'of this site' : 'shown here'}, and the studies on them.`
    : ofClaims(data, told);
}

/** What is to be seen of one claim: its verdict, and the studies on the sides that are there. */
function oneAt(claim: MapClaim, selection: MapSelection, seconds: number): string {
  if (seconds < verdictAt(selection, claim.verdict))
    return `One of ${claimsHere(selection.data)}: “${nameOf(claim)}”.`;
  const bearing = sides(
    claim,
    selection.data,
    sidesWithStudies(claim).filter((stance) => sideAt(stance) <= seconds),
  );
  return [`${capitalised(verdictOf(claim))}: “${nameOf(claim)}”.`, bearing].filter(Boolean).join(' ');
}

/** What is to be seen: the verdict on the claim that is chosen and what bears on it, else how all of them stand. */
export function describe(selection: MapSelection, seconds: number): string {
  const { data, opened, chosen } = selection;
  if (chosen !== undefined) return oneAt(chosen, selection, seconds);
  if (opened !== undefined) return verdictSoFar(opened, selection, seconds);
  return seconds < endOf(selection) ? allSoFar(selection, seconds) : overview(data);
}

interface MapRun {
  readonly recording: MapSelection;
}

/** An announcement is short: of the sides that are not for it, the sharper one. */
const strongestInShort = (claim: MapClaim, data: MapData): string =>
  strongestOn(
    claim,
    data,
    ['supports', heaviestOn(claim, 'contradicts') === undefined ? 'qualifies' : 'contradicts'],
    'strongest',
  );

/** One sentence: where the claim now chosen stands, set against the one before. */
export function changed(before: MapRun, after: MapRun): string {
  const was = before.recording.chosen;
  const { data, opened, chosen: is } = after.recording;
  if (is === undefined && opened !== undefined) return `${verdictCount(data, opened)}.`;
  if (is === undefined)
    return before.recording.opened === undefined ? 'Still all claims.' : 'Back to all claims.';
  const now = capitalised(is.verdict);
  if (was?.id === is.id) return sides(is, data, [openSide(is, after.recording).stance]);
  if (was === undefined) return `${now}; ${strongestInShort(is, data)}.`;
  return was.verdict === is.verdict
    ? `${now} too; ${strongestInShort(is, data)}.`
    : `${now}; the one before was ${was.verdict}.`;
}
