import { formatNumber } from '../typography/number.ts';
import { besideName, isWithdrawn, recordMark } from './notice.ts';
import { printFinding } from './print.ts';
import { readLevels, type Study, studyKinds } from './study.ts';
import { hasNumber, type Weighed } from './weight.ts';

/** What a study measured, as it stands after its number: one, and several. */
const counted: Record<NonNullable<Study['sample']['of']>, readonly [one: string, many: string]> = {
  people: ['person', 'people'],
  studies: ['study', 'studies'],
  cats: ['cat', 'cats'],
  'simulated muscles': ['simulated muscle', 'simulated muscles'],
};

const withoutSize = {
  'not-seen': 'size not given',
  'not-reported': 'size not reported',
  'not-applicable': undefined,
} as const;

/** How many were measured, in words; undefined where nobody was. */
export function sizeWords({ sample: { size, of = 'people' } }: Study): string | undefined {
  if (typeof size !== 'number') return withoutSize[size];
  return `${formatNumber(size)} ${counted[of][size === 1 ? 0 : 1]}`;
}

const joined = (...parts: readonly (string | undefined)[]) =>
  parts.filter((words) => words !== undefined).join('; ');

/** That a study was retracted, and what follows. */
function markWords(study: Study): string | undefined {
  const mark = recordMark(study);
  return isWithdrawn(study) ? `${mark}, so it counts for nothing` : mark;
}

/** A study in a few words: its kind, its size, how it was read. */
export const studyLine = (study: Study): string =>
  [besideName(study), study.kind, sizeWords(study), readLevels[study.read.level].short]
    .filter((words) => words !== undefined)
    .join(', ');

/** What an entry weighs, in words: its design, its size, how it was read, and why it is less direct where it is. */
export const weightWords = ({ study, level, entry }: Weighed): string =>
  joined(
    markWords(study),
    studyKinds[study.kind],
    sizeWords(study),
    readLevels[level].full,
    entry.beside === undefined ? undefined : `less direct: ${entry.beside}`,
  );

/** What a study weighs, in words: its design, its size, and how it was read. */
export const studyWords = (study: Study): string =>
  joined(markWords(study), studyKinds[study.kind], sizeWords(study), readLevels[study.read.level].full);

/** The number of an entry, which value it is, and what it is set against; none where only words are on record. */
export function numberWords({ finding }: Pick<Weighed, 'finding'>): string | undefined {
  if (finding === undefined || !hasNumber({ finding })) return undefined;
  const { what, comparison } = finding;
  return [
    printFinding(finding) + (what === undefined ? '' : `, ${what}`),
    ...(comparison === undefined ? [] : [`${comparison.with}: ${printFinding(finding, 'comparison')}`]),
  ].join('; ');
}
