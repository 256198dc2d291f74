import { type Claim, certainties, type Stance, type Verdict } from './claim.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { ReadLevel, Study } from './study.ts';

/** What stands behind a claim: how many entries of each stance, and how the supporting ones were read. */
interface Behind {
  readonly counts: Readonly<Record<Stance, number>>;
  readonly readFor: ReadonlySet<ReadLevel>;
}

function behind({ evidence }: Claim, study: (id: string) => Study | undefined): Behind {
  const counts: Record<Stance, number> = { supports: 0, qualifies: 0, contradicts: 0 };
  const readFor = new Set<ReadLevel>();
  for (const entry of evidence) {
    counts[entry.stance]++;
    const level = study(entry.study)?.read.level;
    if (entry.stance === 'supports' && level !== undefined) readFor.add(level);
  }
  return { counts, readFor };
}

const firsthand: readonly ReadLevel[] = ['full text', 'abstract'];

/** What each verdict needs, and what to do where it is not there. */
const needs: Record<Verdict, (of: Behind) => string | undefined> = {
  supported: ({ counts, readFor }) => {
    if (counts.supports === 0) return 'no entry supports it; add the study that does, or lower the verdict';
    if (counts.supports <= counts.contradicts)
      return 'as many entries speak against it as for it; lower the verdict';
    return firsthand.some((level) => readFor.has(level))
      ? undefined
      : 'every study that supports it was read at second hand; read one, or lower the verdict';
  },
  'mostly supported': ({ counts }) =>
    counts.supports === 0 ? 'no entry supports it; add the study that does, or lower the verdict' : undefined,
  contested: ({ counts }) =>
    counts.qualifies + counts.contradicts === 0
      ? 'no entry qualifies it or speaks against it; add the other side, or raise the verdict'
      : undefined,
  'unsupported as worded': ({ counts }) =>
    counts.qualifies + counts.contradicts === 0
      ? 'no entry qualifies it or speaks against it; add why it does not hold as worded'
      : undefined,
};

const plain = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();

/** A certainty that the reading of its studies cannot carry. */
function tooSure({ certainty }: Claim, { readFor }: Behind): string | undefined {
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

/** Verdicts and certainties stronger than what stands behind them. */
export function checkVerdicts(
  claims: readonly Entry<Claim>[],
  study: (id: string) => Study | undefined,
): Problem[] {
  return claims.flatMap(({ path, data, lineOf }) => {
    const of = behind(data, study);
    const found = {
      verdict: needs[data.verdict](of),
      certainty: tooSure(data, of),
      wording: needsWording(data),
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
