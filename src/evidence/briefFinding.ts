import type { Claim } from './claim.ts';
import { printFinding } from './print.ts';
import { titleOf } from './reference.ts';
import type { Finding, Study } from './study.ts';

/** More than two lines of a phone, in characters. */
const long = 120;

/** A sentence as the first of a text; numbers and initials end none. */
const firstSentence = (text: string) => /^.*?[^\s.]{2}[.?!](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;

/** “at least this number of sets”: a sentence that points at its number, which has to follow. */
const points = /\bthis\b/i;

/** What says how to read the sign of a number, and nothing where the number is not told. */
const signs =
  /\s*\((?:an? )?(?:positive|negative) (?:value|means)[^)]*\)|; (?:positive|negative) means[^.;]*/gi;

function sentenceOf(finding: Finding): string {
  const sentence = firstSentence(finding.text);
  return points.test(sentence) && finding.value !== 'not-reported'
    ? `${sentence.replace(/[.]$/, '')}: ${printFinding(finding)}.`
    : sentence.replace(signs, '');
}

/**
 * What a study found, in one sentence of its record: of those that are short, the one on which most claims rest, and
 * among equals the first. Where the record tells no finding, the title of the study.
 */
export function briefFinding(study: Study, claims: readonly Claim[]): string {
  const uses = ({ id }: Finding) =>
    claims.filter(({ evidence }) =>
      evidence.some((entry) => entry.study === study.id && entry.finding === id),
    ).length;
  const [best] = study.findings
    .map((finding) => ({ uses: uses(finding), sentence: sentenceOf(finding) }))
    .toSorted(
      (a, b) =>
        Number(b.uses > 0) - Number(a.uses > 0) ||
        Number(a.sentence.length > long) - Number(b.sentence.length > long) ||
        b.uses - a.uses,
    );
  return best?.sentence ?? titleOf(study);
}
