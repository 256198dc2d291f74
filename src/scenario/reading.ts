import {
  type ChoiceField,
  type Field,
  format,
  type NumberField,
  onStep,
  type SequenceField,
  sequenceOf,
  type Value,
} from './field.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { quoted } from './quoted.ts';
import { cleaned, folded } from './residue.ts';
import { stepsIn } from './steps.ts';
import { unitWords } from './units.ts';

/** What a text of an address stands for. */
export interface Read {
  /** The nearest value that makes sense, if any does. */
  readonly value?: Value;
  /** Why that is not what was asked, to follow “The address sets “Load” to “abc”, …”. */
  readonly problem?: string;
}

/** Where a number goes that a field does not take as it is, and why. */
function moved(
  field: NumberField,
  asked: number,
  value: number,
): readonly [why: string, unread: string] | undefined {
  const range = `not between ${format(field, field.min)} and ${format(field, field.max)}`;
  if (asked < field.min || asked > field.max) return [`which is ${range}`, `and that is ${range}`];
  const steps = `this figure goes in steps of ${field.step}${/\d/.test(field.unit) ? '' : field.unit}`;
  return asked === value ? undefined : [`but ${steps}`, `and ${steps}`];
}

function numberProblem(
  field: NumberField,
  { asked, read, unread }: Quantity,
  value: number,
): string | undefined {
  const why = moved(field, asked, value);
  if (unread.trim() === '') return why?.[0];
  return `of which only ${quoted(read)} could be read${why === undefined ? '' : `, ${why[1]}`}`;
}

function readNumber(field: NumberField, text: string): Read {
  const found = quantityAt(cleaned(text), field);
  if (found === undefined) return { problem: 'which cannot be read as a number' };
  if (found === 'foreign') return { problem: `but here it is ${unitWords(field)}` };
  const value = onStep(field, Math.min(field.max, Math.max(field.min, found.asked)));
  const problem = numberProblem(field, found, value);
  return { value, ...(problem !== undefined && { problem }) };
}

/** A choice by its name in addresses, or by the words that a reader sees. */
function readChoice({ options }: ChoiceField, text: string): Read {
  const asked = folded(text);
  const by = (nameOf: (option: string, words: string) => string) =>
    Object.entries(options).find(([option, words]) => folded(nameOf(option, words)) === asked)?.[0];
  const value = by((option) => option) ?? by((_, words) => words);
  return value === undefined ? { problem: 'which is not one of the choices here' } : { value };
}

const andMore = (count: number) => (count === 0 ? '' : ` and ${count} more`);

function readSequence(field: SequenceField, text: string): Read {
  const { steps, unknown } = stepsIn(field, cleaned(text));
  const [first, ...more] = unknown;
  if (first !== undefined && steps.length === 0) return { problem: 'which this figure cannot do' };
  const value = sequenceOf(steps.slice(0, field.most));
  if (first !== undefined)
    return { value, problem: `but this figure cannot do ${quoted(first)}${andMore(more.length)}` };
  return steps.length > field.most
    ? { value, problem: `but this figure takes no more than ${field.most} steps` }
    : { value };
}

const kinds = { number: readNumber, choice: readChoice, sequence: readSequence };

/** Reads the text of an address for a field. Never fails, and never keeps to itself what it could not read. */
export const readText = (field: Field, text: string): Read =>
  (kinds[field.kind] as (field: Field, text: string) => Read)(field, text);
