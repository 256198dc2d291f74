import { type Unit, units } from './units.ts';

/**
 * Units that count differences in spreads between people, each with what the field calls a spread. Those that count
 * nothing else can share an axis.
 */
const spreadTerms: Partial<Record<Unit, string>> = {
  SMD: 'SMD',
  'Hedges g': 'Hedges g',
  'Cohen d': 'Cohen d',
  ES: 'ES',
  SMC: 'SMC',
  'SMC per repetition in reserve': 'SMC',
};

/** Whether one of a unit is a spread between people, and nothing else. */
export const isStandardised = (unit: Unit | undefined): boolean =>
  unit !== undefined && spreadTerms[unit] === unit;

/** What one on an axis of differences is, in plain words. */
export const spreads = 'in spreads between people';

/** What one on an axis is, in plain words, with what the field calls it. */
export const axisUnit = (unit: Unit): string =>
  isStandardised(unit) ? `${spreads} (${unit})` : `in ${units[unit].long}`;

/** Where a unit counts no difference: a ratio does so at one, everything else at zero. */
export const noDifference = (unit: Unit): number => (unit === 'times' ? 1 : 0);

/** Beside ticks, where there is less room, and in a title. */
const usualSpread = { brief: '1: as people usually differ', full: '1 = as much as people differ' } as const;

/** What one on an axis is, in few words beside its ticks. */
export function tickUnit(onAxis: readonly Unit[]): string {
  if (onAxis.every(isStandardised)) return usualSpread.brief;
  return onAxis.some((unit) => unit in spreadTerms)
    ? '1: as people differ, a rep'
    : `in ${onAxis.join(', ')}`;
}

/** What an axis measures; where it counts spreads, with the unit in plain words and what the field calls it. */
export function measureInUnits(measure: string, onAxis: readonly Unit[]): string {
  const terms = onAxis.flatMap((unit) => spreadTerms[unit] ?? []);
  return terms.length === 0 ? measure : `${measure}, ${usualSpread.full} (${terms.join(', ')})`;
}

/** A number as a record prints it (`printFinding`), with a unit that counts spreads in plain words beside its term. */
export const inPlainUnit = (printed: string, unit: Unit | undefined): string =>
  unit !== undefined && isStandardised(unit)
    ? printed.replace(units[unit].after, () => ` times how much people differ (${spreadTerms[unit]})`)
    : printed;

/** A unit as a table has it: in plain words, then as the field has it. */
export const unitInTable = (unit: Unit): string => {
  const term = spreadTerms[unit];
  return term === undefined ? unit : `how much people differ (${term})${unit.slice(term.length)}`;
};
