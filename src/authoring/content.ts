import { checkClaimRows } from '../evidence/claimRowRules.ts';
import { checkDays } from '../evidence/dayRules.ts';
import { checkForests } from '../evidence/forestJoins.ts';
import { checkHistory } from '../evidence/historyRules.ts';
import { checkCalibrations, checkJoins, checkShown, checkUsed } from '../evidence/joins.ts';
import { checkOrder } from '../evidence/lessonJoins.ts';
import { checkNotices } from '../evidence/noticeJoins.ts';
import { checkOutcomes } from '../evidence/outcomeRules.ts';
import { type Problem, printProblem } from '../evidence/problem.ts';
import type { Entry, Records } from '../evidence/records.ts';
import { checkVerdicts } from '../evidence/verdictRules.ts';
import { figures } from '../figures/index.ts';
import { type Collections, collectionsOf } from '../library/collections.ts';
import { filesOf, mdx, yaml } from '../library/files.ts';
import { usedStudies } from '../library/usedStudies.ts';
import { checkLesson } from '../prose/check.ts';
import { lessonOf } from '../prose/lesson.ts';
import { checkMoved } from '../prose/moved.ts';
import { checkNoticed } from '../prose/noticed.ts';
import { unshownLesson } from '../prose/unshown.ts';
import { unstatedClaims } from '../prose/unstated.ts';
import { checkFigures } from './figureFiles.ts';
import { pagesOf } from './pages.ts';
import { unfinished } from './unfinished.ts';

/** Folders that authors write in. */
const written = ['studies', 'claims', 'glossary', 'scenarios', 'lessons'];

const byId = <T extends { id: string }>(entries: readonly Entry<T>[]) =>
  new Map(entries.map(({ data }) => [data.id, data]));

/** An invalid record counts as having its page: what is wrong is reported at the record, not at links to it. */
const withBroken = ({ entries, broken }: Records<{ id: string }>) => [
  ...entries,
  ...[...broken].map((id) => ({ data: { id } })),
];

/** What records and lessons may refer to. */
function knownOf({ studies, claims, terms, presets, forests, lessons }: Collections) {
  const [studyById, presetById] = [byId(studies.entries), byId(presets.entries)];
  const [claimById, termById] = [byId(claims.entries), byId(terms.entries)];
  const broken = new Set([studies, claims, terms, presets, forests].flatMap((read) => [...read.broken]));
  return {
    broken: (id: string) => broken.has(id),
    study: (id: string) => studyById.get(id),
    preset: (id: string) => presetById.get(id),
    claim: (id: string) => claimById.has(id),
    verdict: (id: string) => claimById.get(id)?.verdict,
    term: (id: string) => termById.has(id),
    terms: terms.entries.map(({ data }) => data),
    page: pagesOf({
      claims: withBroken(claims),
      references: withBroken(studies),
      terms: withBroken(terms),
      lessons: lessons.files,
    }),
  };
}

/** Whether every file could be read: else nobody knows what uses a study. */
const isWhole = (all: Collections) =>
  Object.values(all).every(({ problems }) => problems.length === 0) &&
  all.lessons.files.every(({ text }) => lessonOf(text).mistake === undefined);

/** What is wrong between files that are each fine by themselves. */
function joined(all: Collections): Problem[] {
  const { studies, claims, terms, calibrations, forests, lessons } = all;
  const known = knownOf(all);
  const there = (found: (id: string) => unknown) => (id: string) =>
    found(id) !== undefined || known.broken(id);
  const used = usedStudies(all);
  return [
    ...checkCalibrations(calibrations.entries, there(known.study)),
    ...checkForests(forests.entries, known),
    ...checkJoins({
      studies: studies.entries,
      brokenStudies: studies.broken,
      claims: claims.entries,
      terms: terms.entries,
    }),
    ...checkVerdicts(claims.entries, known.study),
    ...checkOutcomes(claims.entries, known.study),
    ...checkClaimRows(claims.entries, known.study),
    ...checkNotices(claims.entries, known.study),
    ...checkHistory(claims.entries),
    ...checkShown(claims.entries, there(known.preset)),
    ...checkOrder(lessons.entries),
    ...checkNoticed(lessons.entries, lessons.files, known.study),
    ...checkMoved(lessons.entries, known.page),
    ...(lessons.whole ? unstatedClaims(claims.entries, lessons.files) : []),
    ...(isWhole(all) ? checkUsed(studies.entries, (id) => used.has(id)) : []),
    ...lessons.files.flatMap((file) => [...checkLesson(file, known), ...unshownLesson(file)]),
  ];
}

const problemsOf = (root: string, all: Collections, today?: string): Problem[] => [
  ...Object.values(all).flatMap(({ problems }) => problems),
  ...joined(all),
  ...(today === undefined
    ? []
    : checkDays(
        { lessons: all.lessons.entries, claims: all.claims.entries, studies: all.studies.entries },
        today,
      )),
  ...written.flatMap((folder) =>
    filesOf(root, folder, folder === 'lessons' ? mdx : yaml).flatMap(unfinished),
  ),
];

/**
 * Reads all content below a root, and the files of its figures, and says what is wrong with them.
 *
 * @param today as 2026-11-23, where days that have not come are to be refused: a build asks no clock
 */
export function checkContent(
  root: string,
  today?: string,
): {
  problems: Problem[];
  counts: Record<string, number>;
} {
  const { invalid, unwritten } = checkFigures(root, figures);
  // Whatever is asked of an invalid figure goes wrong, in every preset and lesson that shows it.
  if (invalid.length > 0) return { problems: [...invalid, ...unwritten], counts: {} };
  const all = collectionsOf(root);
  return {
    problems: [...problemsOf(root, all, today), ...unwritten],
    counts: Object.fromEntries(
      Object.entries(all).map(([name, { entries }]) => [
        name === 'presets' ? 'scenarios' : name,
        entries.length,
      ]),
    ),
  };
}

/**
 * Checks all content and tells what it found.
 *
 * @param today as 2026-11-23, where days that have not come are to be refused
 * @throws Error that lists every problem with its file, line and field
 */
export function assertContent(root: string, tell: (line: string) => void, today?: string): void {
  const { problems, counts } = checkContent(root, today);
  if (problems.length > 0)
    throw new Error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${problems.map(printProblem).join('\n')}`,
    );
  tell(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
}
