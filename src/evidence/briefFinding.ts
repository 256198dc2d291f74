import type { Claim } from './claim.ts';
import { printFinding } from './print.ts';
import { titleOf } from './reference.ts';
import type { Finding, Study } from './study.ts';

/** More than two lines of a phone, in characters. */
const long = 120;

/** A sentence as the first of a text; numbers and initials end none. */
const firstSentence = (text: string) => /^.*?[^\s.]{2}[.?!](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;

/** “at least this number of sets”: a sentence that points at its number. */
const points = /\bthis\b/i;

/** Where the number can stand in the sentence: with its unit, or before what is counted. */
const places: readonly (readonly [RegExp, 'printed' | 'number'])[] = [
  [/\bthis (?:share|much|time)\b/i, 'printed'],
  [/\bthis (?:number of|many)(?= \w)/i, 'number'],
  [/\bthis many\b/i, 'printed'],
];

/** What of a printed number stands before its unit. */
const withoutUnit = (printed: string): string => /^[−\d.,±\s]*[\d.]/.exec(printed)?.[0] ?? printed;

/** The sentence with the number that it points at: in its place, or after it where it would not read well there. */
function pointed(sentence: string, printed: string): string {
  const [place, form] = places.find(([at]) => at.test(sentence)) ?? [];
  const isPlain = !/[(]| of /.test(printed);
  return place !== undefined && isPlain
    ? sentence.replace(place, form === 'number' ? withoutUnit(printed) : printed)
    : `${sentence.replace(/[.]$/, '')}: ${printed}.`;
}

/** What says how to read the sign of a number, and nothing where the number is not told. */
const signs =
  /\s*\((?:an? )?(?:positive|negative) (?:value|means)[^)]*\)|; (?:positive|negative) means[^.;]*/gi;

function sentenceOf(finding: Finding): string {
  const sentence = firstSentence(finding.text);
  return points.test(sentence) && finding.value !== 'not-reported'
    ? pointed(sentence, printFinding(finding))
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
