import { type Claim, certainties, verdicts } from '../../evidence/claim.ts';
import { printFinding } from '../../evidence/print.ts';
import {
  type Finding,
  isSecondHand,
  type ReadLevel,
  readLevels,
  type Study,
  studyKinds,
} from '../../evidence/study.ts';
import type { MapData, MapEvidence, MapStudy } from './data.ts';

/** Family name of the first author and the year, as far as seen. */
function nameOf({ author, issued }: Study): string {
  const first = author === 'not-seen' ? undefined : author[0]!;
  const name = first === undefined ? 'Authors not seen' : 'family' in first ? first.family : first.literal;
  return issued === 'not-seen' ? name : `${name} ${issued}`;
}

/** How a record says that it has no size, in the words of the table. */
const withoutSize = {
  'not-seen': 'not seen',
  'not-reported': 'not seen',
  'not-applicable': 'nobody measured',
} as const;

function studyOf(study: Study): MapStudy {
  const { size, of } = study.sample;
  return {
    name: nameOf(study),
    kind: studyKinds[study.kind],
    size: typeof size === 'number' ? size : withoutSize[size],
    of: of === 'studies' ? 'studies' : 'people',
  };
}

/** The number of a finding and what it is of, where it has one. */
const numberOf = (finding: Finding): string | undefined =>
  finding.value === 'not-reported'
    ? undefined
    : [printFinding(finding), finding.what].filter((words) => words !== undefined).join(', ');

function evidenceOf(
  { study: id, finding, stance }: Claim['evidence'][number],
  study: (id: string) => Study,
): MapEvidence {
  const { read, findings } = study(id);
  const row = findings.find((other) => other.id === finding);
  const found = row && numberOf(row);
  const level: ReadLevel = row?.read ?? read.level;
  return {
    study: id,
    ...(finding !== undefined && { finding }),
    stance,
    ...(found !== undefined && { found }),
    read: readLevels[level].short,
    secondHand: isSecondHand(level),
  };
}

/** Every claim with the studies that bear on it, each with its weight, its side, and how it was read. */
export function evidenceMapData(claims: readonly Claim[], study: (id: string) => Study): MapData {
  const ordered = [...claims].sort((a, b) => a.order - b.order);
  const ids = new Set(ordered.flatMap(({ evidence }) => evidence.map((row) => row.study)));
  return {
    verdicts: Object.keys(verdicts),
    meanings: verdicts,
    certainties,
    claims: ordered.map(({ id, title, verdict, certainty, evidence }) => ({
      id,
      title,
      verdict,
      certainty,
      evidence: evidence.map((row) => evidenceOf(row, study)),
    })),
    studies: Object.fromEntries([...ids].map((id) => [id, studyOf(study(id))])),
  };
}
