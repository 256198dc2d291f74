import { type Claim, certainties } from './claim.ts';
import { vancouver } from './reference.ts';
import { readLevels, type Study, studyKinds } from './study.ts';

/** The rank of a word in its table, whose rows go from the heaviest to the lightest. */
const rankIn = (table: object, word: string): number => Object.keys(table).indexOf(word);

/** Evidence on a claim counts for one, and for more the surer the verdict of the claim is. */
const weightOf = ({ certainty }: Claim): number => 1 + certainties[certainty];

/** The relevance of each study: the sum of the weights of all claims that use it, by its id. */
function weights(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const claim of claims)
    for (const study of new Set(claim.evidence.map((entry) => entry.study)))
      sums.set(study, (sums.get(study) ?? 0) + weightOf(claim));
  return sums;
}

/** A reference without its markup. */
export const withoutMarkup = (html: string): string => html.replace(/<[^>]*>/g, '');

/**
 * Studies by relevance: first those on which more, and surer, claims rest; among equals by the kind of
 * study, then by how it was read, then by the alphabet.
 */
export function rankByRelevance(studies: readonly Study[], claims: readonly Claim[]): Study[] {
  const sums = weights(claims);
  const texts = vancouver(studies);
  const weight = ({ id }: Study) => sums.get(id) ?? 0;
  const text = ({ id }: Study) => withoutMarkup(texts.get(id) ?? id);
  return studies.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      rankIn(studyKinds, a.kind) - rankIn(studyKinds, b.kind) ||
      rankIn(readLevels, a.read.level) - rankIn(readLevels, b.read.level) ||
      text(a).localeCompare(text(b), 'en', { ignorePunctuation: true }),
  );
}
