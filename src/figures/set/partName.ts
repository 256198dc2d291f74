import type { BoutRequest } from '../../model/set/session.ts';
import { percent } from '../../typography/number.ts';

/** What a part of a session is called: its load, or how much of the range it takes. */
export function partName({ load, range }: BoutRequest): string {
  if (range === undefined) return percent(load);
  return `${range[0] === 0 ? 'bottom' : 'top'} ${percent(range[1] - range[0])}`;
}
