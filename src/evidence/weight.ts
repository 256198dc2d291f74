import { type Claim, type Stance, stances } from './claim.ts';
import { isWithdrawn } from './notice.ts';
import { type Finding, isSecondHand, type ReadLevel, type Study, type StudyKind } from './study.ts';

type ClaimEntry = Claim['evidence'][number];

/** One entry of a claim with what is on record of its study. */
export interface Weighed {
  readonly entry: ClaimEntry;
  readonly study: Study;
  /** The finding on which it rests, where there is one. */
  readonly finding: Finding | undefined;
  /** How that was read, else how the study was. */
  readonly level: ReadLevel;
}

/** How many a study measured or pooled, in words where it has no number. */
export interface Measured {
  readonly size: number | 'not seen' | 'nobody measured';
  readonly of: 'people' | 'studies';
}

const withoutSize = {
  'not-seen': 'not seen',
  'not-reported': 'not seen',
  'not-applicable': 'nobody measured',
} as const;

export const measuredIn = ({ sample: { size, of } }: Study): Measured => ({
  size: typeof size === 'number' ? size : withoutSize[size],
  of: of === 'studies' ? 'studies' : 'people',
});

export function weigh(entry: ClaimEntry, study: Study): Weighed {
  const finding = study.findings.find(({ id }) => id === entry.finding);
  return { entry, study, finding, level: finding?.read ?? study.read.level };
}

/** What a study counts for by its design: it pools studies, it measured people, or it measured nobody. */
const designs: Record<StudyKind, number> = {
  'meta-analysis': 2,
  trial: 1,
  experiment: 1,
  observation: 1,
  model: 0,
  review: 0,
  guideline: 0,
  method: 0,
  opinion: 0,
};
const pooled = designs['meta-analysis'];

const designOf = ({ study }: Weighed): number => {
  const { size, of } = measuredIn(study);
  return of === 'studies' && typeof size === 'number' ? pooled : designs[study.kind];
};

export const hasNumber = ({ finding }: Pick<Weighed, 'finding'>): boolean =>
  finding !== undefined && finding.value !== 'not-reported';

const sizeOf = ({ study }: Weighed): number => {
  const { size } = measuredIn(study);
  return typeof size === 'number' ? size : 0;
};

/** Whether a study counts at all: a retracted one bears on nothing. */
export const counts = ({ study }: Pick<Weighed, 'study'>): boolean => !isWithdrawn(study);

/** What makes one study count for more than another, the first that tells them apart. `weightRule` says it to readers. */
const criteria: readonly ((of: Weighed) => number)[] = [
  (of) => Number(counts(of)),
  ({ entry }) => Number(entry.beside === undefined),
  designOf,
  (of) => Number(hasNumber(of)),
  ({ level }) => Number(!isSecondHand(level)),
  sizeOf,
];

/** The same rule in words. */
export const weightRule =
  'What bears on the claim most directly comes first; then an analysis of many studies before a single one, and either before texts that measured nobody; then a result with a number before one in words; then what we read ourselves before what we know from others; then the larger study. A study that was retracted comes last and counts for nothing.';

/** Above zero where the first weighs more. */
export function compareWeight(one: Weighed, other: Weighed): number {
  for (const of of criteria) {
    const difference = of(one) - of(other);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The entries of a claim, heaviest first; those that weigh alike stay in the order of its file. */
export const heaviestFirst = (claim: Pick<Claim, 'evidence'>, study: (id: string) => Study): Weighed[] =>
  claim.evidence
    .map((entry) => weigh(entry, study(entry.study)))
    .sort((one, other) => compareWeight(other, one));

/** The heaviest of some entries on each side, as far as they count; of those that weigh alike, the first. */
export function heaviestByStance(weighed: readonly Weighed[]): Readonly<Partial<Record<Stance, Weighed>>> {
  const heaviest: Partial<Record<Stance, Weighed>> = {};
  for (const one of weighed.filter(counts)) {
    const heaviestSoFar = heaviest[one.entry.stance];
    if (heaviestSoFar === undefined || compareWeight(one, heaviestSoFar) > 0)
      heaviest[one.entry.stance] = one;
  }
  return heaviest;
}

/** The heaviest entry on each side of a claim, sides without any left out. */
export function bestOnEachSide(claim: Pick<Claim, 'evidence'>, study: (id: string) => Study): Weighed[] {
  const heaviest = heaviestByStance(claim.evidence.map((entry) => weigh(entry, study(entry.study))));
  return (Object.keys(stances) as Stance[]).flatMap((stance) => heaviest[stance] ?? []);
}
