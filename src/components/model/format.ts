import { formatNumber } from '../../typography/number.ts';
import { type Check, decimalsOf, type Measured, moreThanNothing } from '../../validation/check.ts';

/** A measured number, to the decimals that mean something in its unit; a bare count has none. */
export const printMeasured = ({ measured, unit, high }: Measured): string =>
  high === Number.POSITIVE_INFINITY && Number.isInteger(measured)
    ? formatNumber(measured)
    : formatNumber(measured, decimalsOf[unit]);

/** A published value: as it was printed, or to our decimals where it was worked out from a curve. */
export const printPublished = ({ published, unit }: Check): string =>
  typeof published === 'string' ? published : formatNumber(Number(published.toFixed(decimalsOf[unit])));

/** Which values count as agreement, in words. */
export function printTolerance({ low, high, unit }: Check): string {
  const say = (value: number) => formatNumber(Number(value.toFixed(decimalsOf[unit])), decimalsOf[unit]);
  if (low === moreThanNothing) return 'more than 0';
  if (high === Number.POSITIVE_INFINITY) return `${formatNumber(low)} or more`;
  if (high - low < 2 / 10 ** decimalsOf[unit]) return 'the same';
  return low === 0 ? `up to ${say(high)}` : `${say(low)} to ${say(high)}`;
}

/** A reference in words, cut down to whom and when. */
export function shortSource(source: string): string {
  const [authors = source] = source.split('. ');
  if (authors === source)
    return source.length > 40 ? `${source.slice(0, 40).replace(/\s+\S*$/, '')}…` : source;
  const year = /\b(?:19|20)\d\d\b/.exec(source)?.[0];
  return year === undefined ? authors : `${authors}, ${year}`;
}
