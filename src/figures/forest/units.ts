import type { Plot } from './data.ts';

/** Differences that are counted in standard deviations, and what the field calls them. */
const standardised: Readonly<Record<string, string>> = {
  ES: 'ES',
  SMD: 'SMD',
  'SMC per repetition in reserve': 'SMC',
};

const usualSpread = '1 = people’s usual spread';

/** What one on an axis is, in plain words, beside its ticks. */
export function unitOf({ units }: Plot): string {
  const [unit] = units as [string];
  if (!(unit in standardised)) return `in ${units.join(', ')}`;
  return unit === standardised[unit] ? usualSpread : '1 = usual spread, per rep';
}

/** What an axis measures, and its unit in plain words, with what the field calls it. */
export function measureOf({ measure, units }: Plot): string {
  const terms = units.flatMap((unit) => standardised[unit] ?? []);
  return terms.length === 0 ? measure : `${measure}, ${usualSpread} (${terms.join(', ')})`;
}

/** A number with its unit, as a record prints it, with the unit in plain words beside its term. */
export const inPlainUnit = (printed: string, unit: string | undefined): string => {
  const term = unit === undefined ? undefined : standardised[unit];
  return term === undefined ? printed : printed.replace(term, `usual spreads (${term})`);
};

/** A unit as a table has it: in plain words, then as the field has it. */
export const unitInTable = (unit: string): string => {
  const term = standardised[unit];
  if (term === undefined) return unit;
  return `people’s usual spread (${term})${unit === term ? '' : unit.slice(term.length)}`;
};
