import { type Claim, certainties, type Stance, type Verdict } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { ReadLevel, Study } from './study.ts';
import { compareWeight, counts, heaviestByStance, type Weighed, weigh } from './weight.ts';

/** The evidence of a claim: its stances, the heaviest study of each, and how the supporting ones were read. */
interface EvidenceSummary {
  readonly stances: ReadonlySet<Stance>;
  readonly heaviest: Readonly<Partial<Record<Stance, Weighed>>>;
  readonly readFor: ReadonlySet<ReadLevel>;
}

/**
 * What a verdict can rest on. A missing or invalid study is reported where it is named; its entry is kept, without weight.
 * That of a retracted study is not: a verdict must stand without it.
 */
function behind({ evidence }: Claim, study: (id: string) => Study | undefined): EvidenceSummary {
  const standing = evidence.filter((entry) => {
    const found = study(entry.study);
    return found === undefined || counts({ study: found });
  });
  const weighed = standing.flatMap((entry) => {
    const found = study(entry.study);
    return found === undefined ? [] : [weigh(entry, found)];
  });
  const supporting = weighed.filter(({ entry }) => entry.stance === 'supports');
  return {
    stances: new Set(standing.map(({ stance }) => stance)),
    heaviest: heaviestByStance(weighed),
    readFor: new Set(supporting.map(({ study: { read } }) => read.level)),
  };
}

const firsthand: readonly ReadLevel[] = ['full text', 'abstract'];

const unsupported = 'no entry supports it; add the study that does, or lower the verdict';
const isOpposed = ({ stances }: EvidenceSummary) => stances.has('qualifies') || stances.has('contradicts');

/** Whether the best study against a claim weighs as much as the best one for it: votes are not counted. */
const isOutweighed = ({ supports, contradicts }: EvidenceSummary['heaviest']) =>
  supports !== undefined && contradicts !== undefined && compareWeight(contradicts, supports) >= 0;

/** What each verdict needs, and what to do where that is missing. */
const needs: Record<Verdict, (of: EvidenceSummary) => string | undefined> = {
  supported: ({ stances, heaviest, readFor }) => {
    if (!stances.has('supports')) return unsupported;
    if (isOutweighed(heaviest))
      return `${heaviest.contradicts?.study.id}, which speaks against it, weighs as much as any study for it; lower the verdict`;
    return firsthand.some((level) => readFor.has(level))
      ? undefined
      : 'every study that supports it was read at second hand; read one, or lower the verdict';
  },
  'mostly supported': ({ stances }) => (stances.has('supports') ? undefined : unsupported),
  contested: (of) =>
    isOpposed(of)
      ? undefined
      : 'no entry qualifies it or speaks against it; add the other side, or raise the verdict',
  'not supported': (of) =>
    isOpposed(of)
      ? undefined
      : 'no entry qualifies it or speaks against it; add why it does not hold as stated',
};

const plain = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();

/** A certainty that the reading of its studies cannot carry. */
function certaintyProblem({ certainty }: Claim, { readFor }: EvidenceSummary): string | undefined {
  if (certainties[certainty] >= certainties.high && !readFor.has('full text'))
    return 'no study that supports it was read in full; high certainty needs one';
  const moderate = certainties[certainty] >= certainties.moderate && readFor.size > 0;
  return moderate && !firsthand.some((level) => readFor.has(level))
    ? 'every study that supports it was read at second hand; moderate certainty needs one that was read'
    : undefined;
}

/** A verdict that takes something back must offer another wording. */
const needsWording = ({ verdict, statement, wording }: Claim): string | undefined =>
  verdict !== 'supported' && plain(statement) === plain(wording)
    ? `the better wording is the claim’s own; a claim that is ${verdict} needs one that the evidence carries`
    : undefined;

/** What holds of a claim that is in doubt cannot be all of it, and what is open cannot be what holds. */
function holdsProblem({ verdict, statement, holds, open }: Claim): string | undefined {
  if (plain(holds) === plain(open))
    return 'says the same as “open”; say what holds here, and there what does not';
  return verdict !== 'supported' && plain(holds) === plain(statement)
    ? `repeats the claim; of one that is ${verdict}, say the part that holds`
    : undefined;
}

/** Verdicts and certainties stronger than what stands behind them. */
export function checkVerdicts(
  claims: readonly Entry<Claim>[],
  study: (id: string) => Study | undefined,
): Problem[] {
  return claims.flatMap(({ path, data, lineOf }) => {
    const of = behind(data, study);
    const found = {
      verdict: needs[data.verdict](of),
      certainty: certaintyProblem(data, of),
      wording: needsWording(data),
      holds: holdsProblem(data),
    };
    return Object.entries(found).flatMap(([field, message]) =>
      message === undefined
        ? []
        : [
            {
              path,
              line: lineOf([field]),
              field,
              message: `claim ${data.id}, ${data[field as 'verdict']}: ${message}`,
            },
          ],
    );
  });
}
