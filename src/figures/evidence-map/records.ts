import { type Claim, certainties, verdicts } from '../../evidence/claim.ts';
import { isWithdrawn, noticeMark } from '../../evidence/notice.ts';
import { onMap } from '../../evidence/onMap.ts';
import { printFinding } from '../../evidence/print.ts';
import { firstAuthorYear } from '../../evidence/reference.ts';
import { type Finding, isSecondHand, readLevels, type Study, studyKinds } from '../../evidence/study.ts';
import { heaviestFirst, measuredIn, type Weighed } from '../../evidence/weight.ts';
import type { MapData, MapEvidence, MapStudy } from './data.ts';

function studyOf(study: Study): MapStudy {
  const mark = noticeMark(study);
  return {
    name: firstAuthorYear(study),
    kind: studyKinds[study.kind],
    ...measuredIn(study),
    ...(mark !== undefined && {
      noticed: { name: firstAuthorYear({ author: study.author, issued: study.issued }), mark },
    }),
  };
}

/** The number of a finding and what it is of, where it has one. */
const numberOf = (finding: Finding): string | undefined =>
  finding.value === 'not-reported'
    ? undefined
    : [printFinding(finding), finding.what].filter((words) => words !== undefined).join(', ');

function evidenceOf({ entry, study, finding, level }: Weighed): MapEvidence {
  const found = finding && numberOf(finding);
  return {
    study: entry.study,
    ...(entry.finding !== undefined && { finding: entry.finding }),
    stance: entry.stance,
    ...(found !== undefined && { found }),
    read: readLevels[level].short,
    secondHand: isSecondHand(level),
    ...(isWithdrawn(study) && { withdrawn: true as const }),
  };
}

/** The entries of a claim, the heaviest first, which on its side says in words what it found. */
function weighedEvidence(claim: Claim, study: (id: string) => Study): MapEvidence[] {
  const told = new Set<string>();
  return heaviestFirst(claim, study).map((weighed) => {
    const row = evidenceOf(weighed);
    if (row.withdrawn || told.has(row.stance)) return row;
    told.add(row.stance);
    return { ...row, note: weighed.entry.note };
  });
}

/** Claims as far as there is room for them, with the studies that bear on it, each with its weight, its side, and how it was read. */
export function evidenceMapData(claims: readonly Claim[], study: (id: string) => Study): MapData {
  const ordered = onMap(claims);
  const ids = new Set(ordered.flatMap(({ evidence }) => evidence.map((row) => row.study)));
  return {
    verdicts: Object.keys(verdicts),
    meanings: verdicts,
    certainties,
    ...(ordered.length < claims.length && { all: claims.length }),
    claims: ordered.map((claim) => ({
      id: claim.id,
      title: claim.title,
      verdict: claim.verdict,
      certainty: claim.certainty,
      evidence: weighedEvidence(claim, study),
    })),
    studies: Object.fromEntries([...ids].map((id) => [id, studyOf(study(id))])),
  };
}
