import { inWords } from '../../typography/number.ts';
import type { Plot } from './data.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly withdrawn?: true;
}

/** Whether an interval crosses the line of no difference, or touches it. */
export const isOpen = ({ low, high }: Pick<Interval, 'low' | 'high'>): boolean => low <= 0 && high >= 0;

/** How many intervals count, how many show no clear difference, and how many lie on each side. Counting is all: how much each weighs is not known to us. */
export interface Tally {
  readonly all: number;
  readonly open: number;
  readonly sides: readonly (readonly [end: string, count: number])[];
}

type Tallied = Pick<Plot, 'more' | 'ends'> & { readonly rows: readonly Interval[] };

export function tallyOf(plots: readonly Tallied[]): Tally {
  const sides = new Map<string, number>();
  const rows = plots.flatMap(({ more, ends, rows: own }) =>
    own.filter(({ withdrawn }) => !withdrawn).map((row) => ({ row, more, ends })),
  );
  const clear = rows.filter(({ row }) => !isOpen(row));
  for (const { row, more, ends } of clear) {
    const end = `${more} ${ends[row.low > 0 ? 1 : 0]}`;
    sides.set(end, (sides.get(end) ?? 0) + 1);
  }
  return { all: rows.length, open: rows.length - clear.length, sides: [...sides] };
}

/** What results on one side show: “shows more growth with failure”. */
const sideText = (end: string, count: number): string => `${count === 1 ? 'shows' : 'show'} ${end}`;

/** What the rows of a block show, after their number. */
export function blockText({ all, open, sides }: Tally): string {
  if (all === 1) return open === 1 ? 'no clear difference' : `it ${sideText(sides[0]![0], 1)}`;
  if (open === all) return `${all === 2 ? 'neither' : 'none'} shows a clear difference`;
  const [only] = sides;
  if (open === 0 && sides.length === 1) return `${all === 2 ? 'both' : 'all'} ${sideText(only![0], all)}`;
  const parts = sides.map(([end, count]) => `${inWords(count)} ${sideText(end, count)}`);
  const none = open === 0 ? [] : [`${inWords(open)} ${open === 1 ? 'shows' : 'show'} no clear difference`];
  return [...none, ...parts].join(', ');
}

/** How many of all rows show a clear difference, and which way where all of those agree. @param results what they are called after their number, if anything */
export function clearCount({ all, open, sides }: Tally, results = ''): string {
  const clear = all - open;
  const [only] = sides.length === 1 ? sides : [];
  const difference = (count: number) =>
    only === undefined ? `${verb(count)} a clear difference` : sideText(only[0], count);
  if (all === 0) return 'no result has a range';
  if (all === 1)
    return `the one${results.replace('results', 'result') || ' result'} ${clear === 1 ? difference(1) : 'shows no clear difference'}`;
  const [none, every] = all === 2 ? ['neither', 'both'] : ['none', 'all'];
  const count = clear === 0 ? none : clear === all ? every : inWords(clear);
  return `${count} of ${inWords(all)}${results} ${difference(clear)}`;
}

const verb = (count: number): string => (count > 1 ? 'show' : 'shows');
