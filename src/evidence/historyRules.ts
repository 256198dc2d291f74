import type { Claim } from './claim.ts';
import { certaintyWords } from './print.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';

/** How the first line of a history begins, for a claim as it stands: later lines and the ledger are read against it. */
export const firstPublished = ({ verdict, certainty }: Pick<Claim, 'verdict' | 'certainty'>): string =>
  `First published. The verdict was “${verdict}”, with ${certaintyWords(certainty)}.`;

function problemOf(claim: Claim): string | undefined {
  const [first, ...later] = claim.history;
  const said = /The verdict was “([^”]+)”/.exec(first?.change ?? '')?.[1];
  const remedy = `write “${firstPublished(claim)}”`;
  // A claim that was split from another says that instead.
  if (said === undefined && !first?.change.startsWith('First published')) return undefined;
  if (said === undefined) return `the first line says with which verdict the claim was published; ${remedy}`;
  return later.length === 0 && said !== claim.verdict
    ? `the verdict is ${claim.verdict}, and nothing tells of a change since; ${remedy}, or add the line that tells of it`
    : undefined;
}

/** Claims whose history does not say with which verdict they were published. */
export const checkHistory = (claims: readonly Entry<Claim>[]): Problem[] =>
  claims.flatMap(({ path, data, lineOf }) => {
    const message = problemOf(data);
    if (message === undefined) return [];
    const field = ['history', 0, 'change'];
    return [{ path, line: lineOf(field), field: field.join('.'), message: `claim ${data.id}: ${message}` }];
  });
