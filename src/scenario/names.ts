import type { Field } from './field.ts';
import { folded } from './residue.ts';

/** The field that a name in an address means. */
export interface Meant {
  readonly field: Field;
  /** How well the name fits, 0 best: the field’s name, then those it had before, then any of them in other letters. */
  readonly fit: number;
}

const namesOf = ({ name, formerly = [] }: Field): readonly string[] => [name, ...formerly];

/** Finds the field that a name means, if it means one. */
export function meaningIn(fields: readonly Field[]): (name: string) => Meant | undefined {
  const exact = new Map<string, Meant>();
  const loose = new Map<string, Meant>();
  for (const field of fields)
    for (const [fit, name] of namesOf(field).entries()) {
      exact.set(name, { field, fit });
      loose.set(folded(name), { field, fit: Number.POSITIVE_INFINITY });
    }
  return (name) => exact.get(name) ?? loose.get(folded(name));
}
