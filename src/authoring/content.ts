import { calibration } from '../evidence/calibration.ts';
import { claim } from '../evidence/claim.ts';
import { forest } from '../evidence/forest.ts';
import { checkForests } from '../evidence/forestJoins.ts';
import { checkCalibrations, checkJoins, checkShown, unusedStudies } from '../evidence/joins.ts';
import { checkOutcomes } from '../evidence/outcomeRules.ts';
import { type Problem, printProblem } from '../evidence/problem.ts';
import { readRecords } from '../evidence/records.ts';
import { study } from '../evidence/study.ts';
import { term } from '../evidence/term.ts';
import { checkVerdicts } from '../evidence/verdictRules.ts';
import { checkLesson } from '../prose/check.ts';
import { unstatedClaims } from '../prose/unstated.ts';
import { preset } from '../scenario/preset.ts';
import { filesOf, yaml } from './files.ts';
import { checkOffered } from './offered.ts';
import { pagesOf } from './pages.ts';
import { unfinished } from './unfinished.ts';

/** Folders that authors write in. */
const written = ['studies', 'claims', 'glossary', 'scenarios', 'lessons'];

/** Reads all content below a root and says what is wrong with it, and which studies no claim uses yet. */
export function checkContent(root: string): {
  problems: Problem[];
  unused: string[];
  counts: Record<string, number>;
} {
  const studies = readRecords(filesOf(root, 'studies', yaml), study);
  const claims = readRecords(filesOf(root, 'claims', yaml), claim);
  const terms = readRecords(filesOf(root, 'glossary', yaml), term);
  const presets = readRecords(filesOf(root, 'scenarios', yaml), preset);
  const calibrations = readRecords(filesOf(root, 'calibration', yaml), calibration);
  const forests = readRecords(filesOf(root, 'forest', yaml), forest);
  const lessons = filesOf(root, 'lessons', /\.mdx$/);
  const evidence = {
    studies: studies.entries,
    brokenStudies: studies.broken,
    claims: claims.entries,
    terms: terms.entries,
  };
  const find = <T extends { id: string }>({ entries }: { entries: readonly { data: T }[] }, id: string) =>
    entries.find(({ data }) => data.id === id)?.data;
  const broken = new Set(
    [studies, claims, terms, presets, forests].flatMap((records) => [...records.broken]),
  );
  const known = {
    broken: (id: string) => broken.has(id),
    study: (id: string) => find(studies, id),
    preset: (id: string) => find(presets, id),
    claim: (id: string) => find(claims, id) !== undefined,
    term: (id: string) => find(terms, id) !== undefined,
    terms: terms.entries.map(({ data }) => data),
    page: pagesOf({
      claims: claims.entries,
      references: studies.entries,
      terms: terms.entries,
      lessons,
    }),
  };
  return {
    problems: [
      ...[studies, claims, terms, presets, calibrations, forests].flatMap(({ problems }) => problems),
      ...checkCalibrations(calibrations.entries, known.study),
      ...checkForests(forests.entries, known),
      ...checkOffered(forests.entries, { figure: 'forest', field: 'question', besides: [...forests.broken] }),
      ...checkOffered(claims.entries, {
        figure: 'evidence-map',
        field: 'claim',
        besides: ['none', ...claims.broken],
      }),
      ...checkJoins(evidence),
      ...checkVerdicts(claims.entries, known.study),
      ...checkOutcomes(claims.entries, known.study),
      ...checkShown(claims.entries, (id) => known.preset(id) !== undefined),
      ...unstatedClaims(claims.entries, lessons),
      ...lessons.flatMap((file) => checkLesson(file, known)),
      ...written.flatMap((folder) => filesOf(root, folder, /\.(mdx|ya?ml)$/)).flatMap(unfinished),
    ],
    unused: unusedStudies(evidence),
    counts: {
      studies: studies.entries.length,
      claims: claims.entries.length,
      terms: terms.entries.length,
      scenarios: presets.entries.length,
      calibrations: calibrations.entries.length,
      forests: forests.entries.length,
      lessons: lessons.length,
    },
  };
}

/**
 * Checks all content and tells what it found.
 *
 * @throws Error that lists every problem with its file, line and field
 */
export function assertContent(root: string, tell: (line: string) => void): void {
  const { problems, unused, counts } = checkContent(root);
  if (problems.length > 0)
    throw new Error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${problems.map(printProblem).join('\n')}`,
    );
  tell(
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
  if (unused.length > 0) tell(`no claim uses yet: ${unused.join(', ')}`);
}
