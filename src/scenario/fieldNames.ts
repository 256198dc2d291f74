import type { Field } from './field.ts';
import { normalizeName } from './urlResidue.ts';

/** The field that a name in an address means. */
export interface FieldMatch {
  readonly field: Field;
  /** How well the name fits, 0 best: the field’s name, then those it had before, then any of them in other letters. */
  readonly fit: number;
}

const namesOf = ({ name, formerNames = [] }: Field): readonly string[] => [name, ...formerNames];

/** Finds the field that a name means, if it means one. */
export function fieldMatcher(fields: readonly Field[]): (name: string) => FieldMatch | undefined {
  const exact = new Map<string, FieldMatch>();
  const loose = new Map<string, FieldMatch>();
  for (const field of fields)
    for (const [fit, name] of namesOf(field).entries()) {
      exact.set(name, { field, fit });
      loose.set(normalizeName(name), { field, fit: Number.POSITIVE_INFINITY });
    }
  return (name) => exact.get(name) ?? loose.get(normalizeName(name));
}
