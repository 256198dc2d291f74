import { type Parameter, parameters } from '../../model/parameters.ts';
import { setParameters } from '../../model/set/parameters.ts';
import { formatNumber } from '../../typography/number.ts';
import { mathMl } from './mathMl.ts';

/** A symbol of an equation: what it means, in which unit, and its value where it is a parameter. */
export interface Meaning {
  readonly tex: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value?: string;
}

const all = { ...parameters, ...setParameters } satisfies Record<string, Parameter>;
export type ParameterName = keyof typeof all;

/** An equation as its table has it. */
export interface EquationRow {
  readonly id: string;
  readonly name: string;
  /** What it says, in words. */
  readonly says: string;
  /** One formula a line, in TeX, with every parameter as a command of its name. */
  readonly lines: readonly string[];
  /** What its symbols mean that are no parameters. */
  readonly symbols: readonly Meaning[];
  readonly parameters: readonly ParameterName[];
}

/** A symbol as the parameters write it, such as `τ f` or `R max, n`: what follows the first space stands below, as words. */
function symbolTex(symbol: string): string {
  const [letters = '', ...below] = symbol.split(' ');
  const stem = letters.length > 1 ? String.raw`\mathit{${letters}}` : letters;
  return below.length === 0 ? stem : String.raw`${stem}_{\text{${below.join(' ')}}}`;
}

/** So many digits of a parameter mean something. */
export const digits = 4;

/** Formulas write a parameter as a command of its name, such as `\forceRange`, so that its symbol stands in one place. */
export const macros: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(all).map(([name, { symbol }]) => [`\\${name}`, symbolTex(symbol)]),
);

/** TeX with the parameters as commands, as MathML. */
export const formula = (tex: string, display: 'block' | 'inline') => mathMl(tex, display, macros);

const unitOf = (unit: string) => (unit === '1' ? 'no unit' : unit);

export function meaningOf(name: ParameterName): Meaning {
  const { label, unit, value }: Parameter = all[name];
  return {
    tex: `\\${name}`,
    meaning: label,
    unit: unitOf(unit),
    value: formatNumber(Number(value.toPrecision(digits))),
  };
}
