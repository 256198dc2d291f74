import { capitalised, decimalsOf, formatNumber } from '../typography/number.ts';
import type { Certainty, Claim } from './claim.ts';
import type { Finding } from './study.ts';
import { type Unit, units } from './units.ts';

const narrowSpace = '\u202f';

export const printWithUnit = (value: number, unit: Unit): string =>
  `${formatNumber(value)}${value === 1 ? units[unit].one : units[unit].after}`;

/** Which side of a finding is printed; what a sentence says of it is in `prose/spoken.ts`. */
type Side = 'full' | 'comparison';

/** An estimate and its interval, all to the same number of decimals; undefined where a finding has no interval. */
export function printEstimate({
  value,
  low,
  high,
}: Finding): { estimate: string; interval: string } | undefined {
  if (typeof value !== 'number' || low === undefined || high === undefined) return undefined;
  const decimals = Math.max(...[value, low, high].map(decimalsOf));
  return {
    estimate: formatNumber(value, decimals),
    interval: `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`,
  };
}

const spread = (value: number, plusMinus: number | undefined) =>
  plusMinus === undefined
    ? formatNumber(value)
    : `${formatNumber(value)}${narrowSpace}±${narrowSpace}${formatNumber(plusMinus)}`;

/**
 * A finding as text.
 *
 * @throws Error where the finding has no value, or no comparison and that is asked for
 * @example printFinding({ id: 'x', text: '…', value: -0.4, unit: 'SMD' }) // '−0.4 SMD'
 */
export function printFinding(finding: Finding, side: Side = 'full'): string {
  const { value, unit, comparison } = finding;
  if (value === 'not-reported' || unit === undefined)
    throw new Error(`finding without a value: ${finding.id}; say it in words, or cite another finding`);
  const after = (of: number) => (of === 1 ? units[unit].one : units[unit].after);
  if (side === 'comparison') {
    if (comparison === undefined)
      throw new Error(`finding without a comparison: ${finding.id}; add one to the study`);
    return `${spread(comparison.value, comparison.plusMinus)}${after(comparison.value)}`;
  }
  const printed = printEstimate(finding);
  return printed === undefined
    ? `${spread(value, finding.plusMinus)}${after(value)}`
    : `${printed.estimate}${after(value)} (${finding.interval} ${printed.interval})`;
}

export const certaintyWords = (certainty: Certainty): string =>
  certainty === 'not gradable' ? 'certainty not gradable' : `${certainty} certainty`;

/** What stands before the two lines of a claim that come before any grade. */
export const holdsLabel = 'What holds:';
export const openLabel = 'But:';

/** A claim in a sentence or two, as previews of links print it: verdict, certainty, and what the evidence can carry. */
export const claimDescription = ({ verdict, certainty, wording }: Claim): string =>
  `${capitalised(verdict)}, ${certaintyWords(certainty)}. ${wording}`;

/** Where a claim comes from, as the list of claims says it. */
export const claimOrigins = {
  article: 'said by the article',
  beyond: 'follows from it',
} as const satisfies Record<Claim['origin'], string>;
