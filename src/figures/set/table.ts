import type { BoutRequest } from '../../model/set/session.ts';
import { formatNumber } from '../../typography/number.ts';
import type { Table } from '../../view/table.ts';
import type { SetRecording } from './question.ts';

/** The part of the way that a bout goes. */
const rangeOf = ({ range: [low, high] = [0, 1] }: BoutRequest) =>
  `${formatNumber(100 * low, 0)} to ${formatNumber(100 * high, 0)}`;

/** The numbers behind the picture, rep by rep. */
export const table = ({ session }: SetRecording): Table => ({
  caption: 'The set, rep by rep',
  columns: [
    { name: 'part' },
    { name: 'rep' },
    { name: 'finished' },
    { name: 'load', unit: '% of the most you can lift once' },
    { name: 'range', unit: '% of the way up' },
    { name: 'ends at', unit: 's', decimals: 1 },
    { name: 'takes to keep the pace', unit: '% of fresh force' },
    { name: 'given', unit: '% of fresh force' },
    { name: 'could give as it begins', unit: '% of fresh force' },
    { name: 'could give at its end', unit: '% of fresh force' },
    { name: 'effort', unit: 'of 10', decimals: 1 },
    { name: 'motor units working', unit: 'units' },
    { name: 'slowest', unit: 'm/s', decimals: 2 },
  ],
  rows: session.repetitions.map((row) => [
    row.bout + 1,
    row.number,
    row.whole ? 'yes' : 'no',
    100 * session.bouts[row.bout]!.request.load,
    rangeOf(session.bouts[row.bout]!.request),
    row.ends,
    100 * row.demand,
    100 * row.force,
    100 * row.before,
    100 * row.capacity,
    10 * row.effort,
    row.recruited,
    Number.isFinite(row.slowest) ? row.slowest : undefined,
  ]),
});
