import type { Forest } from './forest.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Finding, Study } from './study.ts';

/** What rows of a forest plot may refer to. */
export interface ForestTargets {
  study(id: string): Study | undefined;
  claim(id: string): boolean;
  /** Whether a record exists but is invalid: then references to it are not reported as well. */
  broken(id: string): boolean;
}

type Plot = Forest['plots'][number];

/** What is wrong with a finding on an axis, or nothing. */
function plotProblem({ units, from, to }: Plot, { id, value, unit, low, high }: Finding): string | undefined {
  if (value === 'not-reported' || low === undefined || high === undefined)
    return `finding ${id} has no interval; move the row to told, and say it in words`;
  if (unit === undefined || !units.includes(unit))
    return `finding ${id} is in ${unit}; this axis is in ${units.join(' and ')}. Give it an axis of its own`;
  return value < from || value > to
    ? `${value} lies outside the axis, ${from} to ${to}; widen it`
    : undefined;
}

/** What is wrong with the sentence that sums up a question, or nothing: it never leaves a verdict without its certainty. */
function findingProblem({ claim, finding }: Forest): string | undefined {
  const missing = ['{verdict}', '{certainty}'].filter(
    (word) => finding.includes(word) !== (claim !== undefined),
  );
  if (missing.length === 0) return undefined;
  return claim === undefined
    ? `it has no claim whose ${missing.join(' and ')} could be told; name the claim, or leave that out`
    : `says not the verdict on its claim, or not how sure that is; write ${missing.join(' and ')} into the sentence`;
}

/** What is wrong with the words for a finding, or nothing. */
function textRowProblem(
  { says, brief }: Forest['told'][number],
  { id, value, low, comparison }: Finding,
): string | undefined {
  if (low !== undefined) return `finding ${id} has an interval; draw it in a plot`;
  const both = `${says} ${brief}`;
  if (both.includes('{value}') && value === 'not-reported')
    return `finding ${id} has no value; say it without {value}`;
  if (both.includes('{comparison}') && comparison === undefined)
    return `finding ${id} has no comparison; say it without {comparison}`;
  return /\{(?!value\}|comparison\})/.test(both)
    ? 'only {value} and {comparison} stand for numbers; take other braces out'
    : undefined;
}

interface Reference {
  readonly study: string;
  readonly finding: string;
}

/** Every row of every question must find its study, its finding, and numbers that can be shown as it asks. */
export function checkForests(entries: readonly Entry<Forest>[], known: ForestTargets): Problem[] {
  return entries.flatMap(({ path, data, lineOf }) => {
    const at = (field: readonly PropertyKey[], message: string): Problem => ({
      path,
      line: lineOf(field),
      field: field.join('.'),
      message: `forest ${data.id}: ${message}`,
    });
    const check = (
      { study: id, finding }: Reference,
      field: readonly PropertyKey[],
      problemOf: (finding: Finding) => string | undefined,
    ): Problem[] => {
      if (known.broken(id)) return [];
      const study = known.study(id);
      if (study === undefined)
        return [
          at(
            [...field, 'study'],
            `there is no study ${id}; correct the id, or add content/studies/${id}.yaml`,
          ),
        ];
      const found = study.findings.find((row) => row.id === finding);
      const problem =
        found === undefined
          ? `study ${id} has no finding ${finding}; it has ${study.findings.map((row) => row.id).join(', ') || 'none'}`
          : problemOf(found);
      return problem === undefined ? [] : [at([...field, 'finding'], problem)];
    };
    const unsaid = findingProblem(data);
    return [
      ...(unsaid === undefined ? [] : [at(['finding'], unsaid)]),
      ...(data.claim === undefined || known.claim(data.claim) || known.broken(data.claim)
        ? []
        : [at(['claim'], `there is no claim ${data.claim}; correct the id`)]),
      ...data.plots.flatMap((plot, index) =>
        plot.rows.flatMap((row, place) =>
          check(row, ['plots', index, 'rows', place], (found) => plotProblem(plot, found)),
        ),
      ),
      ...data.told.flatMap((row, place) =>
        check(row, ['told', place], (found) => textRowProblem(row, found)),
      ),
    ];
  });
}
