import { type Unit, units } from './units.ts';

/** Units that count differences in spreads between people: they can share an axis. */
const standardised: ReadonlySet<Unit> = new Set(['SMD', 'Hedges g', 'Cohen d', 'ES', 'SMC']);

export const isStandardised = (unit: Unit | undefined): boolean =>
  unit !== undefined && standardised.has(unit);

/** What one on an axis of differences is, in plain words. */
export const spreads = 'in spreads between people';

/** What one on an axis is, in plain words, with what the field calls it. */
export const axisUnit = (unit: Unit): string =>
  isStandardised(unit) ? `${spreads} (${unit})` : `in ${units[unit].long}`;

/** Where a unit counts no difference: a ratio does so at one, all else at nought. */
export const noDifference = (unit: Unit): number => (unit === 'times' ? 1 : 0);
