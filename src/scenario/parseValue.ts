import {
  type ChoiceField,
  clampToField,
  type Field,
  format,
  type NumberField,
  type SequenceField,
  sequenceOf,
  type Value,
} from './field.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { quote } from './quote.ts';
import { stepsIn } from './steps.ts';
import { unitPhrase } from './units.ts';
import { cleaned, normalizeName } from './urlResidue.ts';

/** What a text of an address stands for. */
export interface ParsedValue {
  /** The nearest value that makes sense, if any does. */
  readonly value?: Value;
  /** Why that is not what was asked, to follow “The address sets “Load” to “abc”, …”. */
  readonly problem?: string;
}

/** Why a number was adjusted to one that the field takes. */
function adjustment(
  field: NumberField,
  wanted: number,
  value: number,
): readonly [why: string, unread: string] | undefined {
  const range = `not between ${format(field, field.min)} and ${format(field, field.max)}`;
  if (wanted < field.min || wanted > field.max) return [`which is ${range}`, `and that is ${range}`];
  const steps = `this figure goes in steps of ${field.step}${/\d/.test(field.unit) ? '' : field.unit}`;
  return wanted === value ? undefined : [`but ${steps}`, `and ${steps}`];
}

function numberProblem(
  field: NumberField,
  { amount, read, unread }: Quantity,
  value: number,
): string | undefined {
  const why = adjustment(field, amount, value);
  if (unread.trim() === '') return why?.[0];
  return `of which only ${quote(read)} could be read${why === undefined ? '' : `, ${why[1]}`}`;
}

function parseNumber(field: NumberField, text: string): ParsedValue {
  const found = quantityAt(cleaned(text), field);
  if (found === undefined) return { problem: 'which cannot be read as a number' };
  if (found === 'foreign') return { problem: `but here it is ${unitPhrase(field)}` };
  const value = clampToField(field, found.amount);
  const problem = numberProblem(field, found, value);
  return { value, ...(problem !== undefined && { problem }) };
}

/** A choice by its name in addresses, or by the words that a reader sees. */
function parseChoice({ options, formerOptions = {} }: ChoiceField, text: string): ParsedValue {
  const wanted = normalizeName(text);
  const by = (nameOf: (option: string, words: string) => string) =>
    Object.entries(options).find(([option, words]) => normalizeName(nameOf(option, words)) === wanted)?.[0];
  const former = Object.keys(formerOptions).find((option) => normalizeName(option) === wanted);
  const value = by((option) => option) ?? by((_, words) => words) ?? formerOptions[former ?? ''];
  return value === undefined ? { problem: 'which is not one of the choices here' } : { value };
}

const andMore = (count: number) => (count === 0 ? '' : ` and ${count} more`);

/** An emoji, an arrow and the like: no step, and no residue either. ASCII characters are in many links. */
const symbol = /(?!\p{ASCII})\p{S}/u;

function parseSequence(field: SequenceField, text: string): ParsedValue {
  const { steps, unknown } = stepsIn(field, cleaned(text));
  const [first, ...more] = unknown;
  if (steps.length === 0 && (first !== undefined || symbol.test(text)))
    return { problem: 'which this figure cannot do' };
  const value = sequenceOf(steps.slice(0, field.maxSteps));
  if (first !== undefined)
    return { value, problem: `but this figure cannot do ${quote(first)}${andMore(more.length)}` };
  return steps.length > field.maxSteps
    ? { value, problem: `but this figure takes no more than ${field.maxSteps} steps` }
    : { value };
}

const kinds = { number: parseNumber, choice: parseChoice, sequence: parseSequence };

/** Reads the text in a query for a field. Never throws, and always reports what it could not read. */
export const parseValue = (field: Field, text: string): ParsedValue =>
  (kinds[field.kind] as (field: Field, text: string) => ParsedValue)(field, text);
