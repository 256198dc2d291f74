import type { Calibration } from './calibration.ts';
import type { Claim } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Study } from './study.ts';
import type { Term } from './term.ts';

export interface EvidenceEntries {
  readonly studies: readonly Entry<Study>[];
  /** Studies that exist but do not fit their schema. */
  readonly brokenStudies?: ReadonlySet<string>;
  readonly claims: readonly Entry<Claim>[];
  readonly terms: readonly Entry<Term>[];
}

/** What is known of a study: its findings, or that its record is broken. */
type StudyById = ReadonlyMap<string, Study | 'broken'>;

const missingStudy = (id: string) =>
  `there is no study ${id}; correct the id, or add content/studies/${id}.yaml`;

function checkClaim({ path, data, lineOf }: Entry<Claim>, studies: StudyById): Problem[] {
  return data.evidence.flatMap(({ study, finding }, index) => {
    const at = (key: string, message: string): Problem[] => [
      {
        path,
        line: lineOf(['evidence', index, key]),
        field: `evidence.${index}.${key}`,
        message: `claim ${data.id}: ${message}`,
      },
    ];
    const found = studies.get(study);
    if (found === undefined) return at('study', missingStudy(study));
    if (found === 'broken' || finding === undefined) return [];
    const findings = found.findings.map(({ id }) => id);
    if (findings.includes(finding)) return [];
    return at('finding', `study ${study} has no finding ${finding}; it has ${findings.join(', ') || 'none'}`);
  });
}

function checkTerm({ path, data, lineOf }: Entry<Term>, studies: StudyById): Problem[] {
  return data.sources.flatMap((study, index) =>
    studies.has(study)
      ? []
      : [
          {
            path,
            line: lineOf(['sources', index]),
            field: `sources.${index}`,
            message: `term ${data.id}: ${missingStudy(study)}`,
          },
        ],
  );
}

function checkFindings({ path, data, lineOf }: Entry<Study>): Problem[] {
  const ids = data.findings.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path,
            line: lineOf(['findings', index, 'id']),
            field: `findings.${index}.id`,
            message: `two findings are called ${id}; rename one`,
          },
        ],
  );
}

/** What claims and terms say of studies and findings must be there. Missing studies are named with who needs them. */
export function checkJoins({ studies, brokenStudies, claims, terms }: EvidenceEntries): Problem[] {
  const byId: StudyById = new Map<string, Study | 'broken'>([
    ...studies.map(({ data }) => [data.id, data] as const),
    ...[...(brokenStudies ?? [])].map((id) => [id, 'broken'] as const),
  ]);
  return [
    ...claims.flatMap((entry) => checkClaim(entry, byId)),
    ...terms.flatMap((entry) => checkTerm(entry, byId)),
    ...studies.flatMap(checkFindings),
  ];
}

/** A calibration record that names a study must find it. */
export function checkCalibrations(
  entries: readonly Entry<Calibration>[],
  there: (study: string) => boolean,
): Problem[] {
  return entries.flatMap(({ path, data, lineOf }) =>
    data.study === undefined || there(data.study)
      ? []
      : [{ path, line: lineOf(['study']), field: 'study', message: missingStudy(data.study) }],
  );
}

/** A claim that names a scenario must find it. */
export function checkShown(claims: readonly Entry<Claim>[], there: (scenario: string) => boolean): Problem[] {
  return claims.flatMap(({ path, data, lineOf }) =>
    data.figure === undefined || there(data.figure)
      ? []
      : [
          {
            path,
            line: lineOf(['figure']),
            field: 'figure',
            message: `claim ${data.id}: there is no scenario ${data.figure}; correct the id, or add content/scenarios/${data.figure}.yaml`,
          },
        ],
  );
}

/** Refuses a study that nothing uses: a reader would take it for something that the site rests on. */
export function checkUsed(studies: readonly Entry<Study>[], isUsed: (study: string) => boolean): Problem[] {
  return studies.flatMap(({ path, data, lineOf }) =>
    isUsed(data.id)
      ? []
      : [
          {
            path,
            line: lineOf(['id']),
            field: 'id',
            message: `no lesson, claim, term, forest row, calibration, scenario or parameter uses ${data.id}; cite it where it bears on something, or take it out`,
          },
        ],
  );
}
