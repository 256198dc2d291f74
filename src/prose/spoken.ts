import { isStandardised } from '../evidence/axisUnits.ts';
import { printEstimate, printFinding, printWithUnit } from '../evidence/print.ts';
import type { Finding } from '../evidence/study.ts';
import type { Unit } from '../evidence/units.ts';
import { formatNumber } from '../typography/number.ts';

/** How much of a finding a sentence says. */
export const spokenForms = [
  'full',
  'value',
  'bare',
  'comparison',
  'fall',
  'comparison-fall',
  'interval',
] as const;
export type SpokenForm = (typeof spokenForms)[number];

export const isForm = (form: string): form is SpokenForm => spokenForms.includes(form as SpokenForm);

/** What both sides of a finding are said in: a record without a value has none. */
function measured({ id, value, unit, comparison }: Finding) {
  if (typeof value !== 'number' || unit === undefined)
    throw new Error(`finding without a value: ${id}; say it in words, or cite another finding`);
  return { value, unit, comparison: comparison?.value };
}

/** Nobody says “effect size” or “SMD” after a number: there, the sentence says what is counted. */
const withUnit = (value: number, unit: Unit): string =>
  isStandardised(unit) ? formatNumber(value) : printWithUnit(value, unit);

/** The interval alone, to as many decimals as the estimate beside it. */
function intervalOf(finding: Finding): string {
  const printed = printEstimate(finding);
  if (printed === undefined)
    throw new Error(`finding without an interval: ${finding.id}; leave out as="interval"`);
  return printed.interval;
}

/** By how much something fell, without a sign: “0.48 %” of −0.48 % per repetition, for the sentence says what each fall goes with. */
function fallOf(id: string, value: number | undefined, unit: Unit): string {
  if (value === undefined || value >= 0)
    throw new Error(`${id} is no fall but ${value ?? 'nothing'}; as="value" and “rose by” say a rise`);
  const [said = ''] = withUnit(-value, unit).split(' per ');
  return said;
}

/** A value that stands alone. Readers stumble over “changed by minus 25 %”, so one below zero has to be said as what it is. */
function alone(id: string, printed: string): string {
  if (printed.startsWith('−'))
    throw new Error(`${id} is ${printed}; write “fell by” or “less” and as="fall" or as="comparison-fall"`);
  return printed;
}

/** An estimate as a sentence has it: with its interval where it has one, and without a spread, which nobody can say. */
function inFull(finding: Finding): string {
  const { value, unit } = measured(finding);
  const printed = printEstimate(finding);
  const [number, said] = [formatNumber(value), withUnit(value, unit)];
  if (printed === undefined) return alone(finding.id, said);
  return `${printed.estimate}${said.slice(number.length)} (${printed.interval})`;
}

function comparisonOf(finding: Finding): string {
  const { unit, comparison } = measured(finding);
  // Says what is missing in the same words everywhere.
  if (comparison === undefined) return printFinding(finding, 'comparison');
  return alone(finding.id, withUnit(comparison, unit));
}

const saying: Readonly<Record<SpokenForm, (finding: Finding) => string>> = {
  full: inFull,
  value: (finding) => {
    const { value, unit } = measured(finding);
    return alone(finding.id, withUnit(value, unit));
  },
  bare: (finding) => alone(finding.id, formatNumber(measured(finding).value)),
  comparison: comparisonOf,
  fall: (finding) => {
    const { value, unit } = measured(finding);
    return fallOf(finding.id, value, unit);
  },
  'comparison-fall': (finding) => {
    const { unit, comparison } = measured(finding);
    return fallOf(finding.id, comparison, unit);
  },
  interval: intervalOf,
};

/**
 * A finding as a sentence can say it; `printFinding` has it as the record prints it.
 *
 * @throws Error where the finding has not what is asked for, or where its sign would contradict the sentence
 * @example sayFinding({ id: 'x', text: '…', value: -0.4, unit: 'SMD' }, 'fall') // '0.4'
 */
export const sayFinding = (finding: Finding, form: SpokenForm): string => saying[form](finding);
