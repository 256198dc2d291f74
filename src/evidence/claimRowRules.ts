import { isStandardised } from './axisUnits.ts';
import type { Claim } from './claim.ts';
import { intervalOf } from './interval.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Finding, Study } from './study.ts';

type StudyOf = (id: string) => Study | undefined;
type ClaimEntry = Claim['evidence'][number];

/** The finding of an entry; undefined where it, or its study, is missing, which is reported elsewhere. */
const findingOf = ({ study, finding }: ClaimEntry, studyOf: StudyOf): Finding | undefined =>
  studyOf(study)?.findings.find(({ id }) => id === finding);

/** What keeps a finding from standing on an axis with others of the same name. */
function axisProblem(
  entry: ClaimEntry,
  evidence: readonly ClaimEntry[],
  studyOf: StudyOf,
): string | undefined {
  const { axis } = entry;
  const finding = findingOf(entry, studyOf);
  if (axis === undefined || finding === undefined) return undefined;
  if (intervalOf(finding) === undefined)
    return `the finding has neither an interval nor a ±, so nothing is drawn; take the axis out`;
  const others = evidence.filter((other) => other !== entry && other.axis === axis);
  if (others.length === 0) return `no other entry is on the axis “${axis}”; name it alike, or take it out`;
  const alien = others
    .map((other) => findingOf(other, studyOf)?.unit)
    .find(
      (unit) =>
        unit !== undefined &&
        unit !== finding.unit &&
        !(isStandardised(unit) && isStandardised(finding.unit)),
    );
  return alien === undefined
    ? undefined
    : `${finding.unit} and ${alien} cannot share the axis “${axis}”; give each one of its own`;
}

/** An entry that is less direct than another needs that other one. */
const besideProblem = (
  { beside, stance }: ClaimEntry,
  evidence: readonly ClaimEntry[],
): string | undefined =>
  beside === undefined || evidence.some((other) => other.stance === stance && other.beside === undefined)
    ? undefined
    : 'no other study on its side is more direct; take “beside” out';

/** What would be drawn or ordered wrongly among the studies of a claim. */
export function checkClaimRows(claims: readonly Entry<Claim>[], study: StudyOf): Problem[] {
  return claims.flatMap(({ path, data, lineOf }) =>
    data.evidence.flatMap((entry, index) => {
      const found = {
        axis: axisProblem(entry, data.evidence, study),
        beside: besideProblem(entry, data.evidence),
      };
      return Object.entries(found).flatMap(([field, message]) =>
        message === undefined
          ? []
          : [
              {
                path,
                line: lineOf(['evidence', index, field]),
                field: `evidence.${index}.${field}`,
                message: `claim ${data.id}: ${message}`,
              },
            ],
      );
    }),
  );
}
