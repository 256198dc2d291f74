import { accepts, type Field, type Value } from './field.ts';

/** What each kind of field says of a value that it does not accept. */
const words: { readonly [K in Field['kind']]: (field: Extract<Field, { kind: K }>, value: Value) => string } =
  {
    number: ({ min, max }, value) =>
      typeof value === 'number' ? `${value} is outside ${min} to ${max}` : `“${value}” is not a number`,
    choice: ({ options }, value) => `“${value}” is not one of ${Object.keys(options).join(', ')}`,
    sequence: ({ maxSteps, verbs }, value) =>
      `“${value}” is not a row of at most ${maxSteps} steps such as ${Object.entries(verbs)
        .map(([verb, { min }]) => `${verb}-${min}`)
        .join(', ')}`,
  };

/** What is wrong with a value, or nothing. */
export const problemOf = (field: Field, value: Value): string | undefined =>
  accepts(field, value)
    ? undefined
    : (words[field.kind] as (field: Field, value: Value) => string)(field, value);
