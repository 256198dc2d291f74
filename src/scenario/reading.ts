import {
  type ChoiceField,
  type Field,
  format,
  inVerb,
  type NumberField,
  onStep,
  type SequenceField,
  type Step,
  sequenceOf,
  type Value,
} from './field.ts';
import { cleaned, folded } from './residue.ts';

/** What a text of an address stands for. */
export interface Read {
  /** The nearest value that makes sense, if any does. */
  readonly value?: Value;
  /** Why that is not what was asked, to follow “The address sets “Load” to “abc”, …”. */
  readonly problem?: string;
}

/** Long enough to know again what one wrote, short enough to be read out. */
const longestQuote = 24;

/** A text of an address, as it may stand in a sentence. */
export function quoted(text: string): string {
  const characters = [...cleaned(text)];
  const end = characters.length > longestQuote ? '…' : '';
  return `“${characters.slice(0, longestQuote).join('')}${end}”`;
}

/** Thousands with commas between them: no figure counts so far, but it is what was asked. */
const isGrouped = (digits: string) => /^[+-]?\d{1,3}(,\d{3})+$/.test(digits);

/** A number at the beginning of a text, with a point or a comma before its decimals, and what follows it. */
function numberIn(text: string): readonly [asked: number, rest: string] | undefined {
  const [digits] = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const asked = Number(isGrouped(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  return Number.isFinite(asked) ? [asked, text.slice(digits.length)] : undefined;
}

/** What an address gives after a number may be the unit as it is printed. Its per cent sign reads like an escape cut off. */
const isUnit = ({ unit }: Pick<NumberField, 'unit'>, rest: string) =>
  rest.trim() === '' || folded(rest) === folded(unit);

function numberProblem(field: NumberField, asked: number, rest: string, value: number): string | undefined {
  if (!isUnit(field, rest)) return 'of which only the number could be read';
  if (asked < field.min || asked > field.max)
    return `which is not between ${format(field, field.min)} and ${format(field, field.max)}`;
  return asked === value ? undefined : `and this figure only takes steps of ${field.step}${field.unit}`;
}

function readNumber(field: NumberField, text: string): Read {
  const found = numberIn(cleaned(text));
  if (found === undefined) return { problem: 'which is not a number' };
  const [asked, rest] = found;
  const value = onStep(field, Math.min(field.max, Math.max(field.min, asked)));
  const problem = numberProblem(field, asked, rest, value);
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

/** A step, with its unit or without; a number may have a comma. */
const step = /([a-z]+)-*(\d+(?:[.,]\d+)?)(%|of10|s(?![a-z]))?/g;

function stepIn({ verbs }: SequenceField, [, verb, digits, unit]: RegExpExecArray): Step | undefined {
  const found = { verb: verb!, value: Number(digits!.replace(',', '.')) };
  if (!inVerb(verbs, found)) return undefined;
  return unit === undefined || unit === verbs[verb!]!.unit.replace(/\s/g, '') ? found : undefined;
}

/** The steps of a text, and the parts of it that are none. */
function stepsIn(field: SequenceField, text: string): { steps: Step[]; unknown: string[] } {
  const steps: Step[] = [];
  const unknown: string[] = [];
  const between = (part: string) => {
    if (/[^_.,;+|>\-/]/.test(part)) unknown.push(part);
  };
  let end = 0;
  for (const found of text.matchAll(step)) {
    between(text.slice(end, found.index));
    const known = stepIn(field, found);
    if (known === undefined) unknown.push(found[0]);
    else steps.push(known);
    end = found.index + found[0].length;
  }
  between(text.slice(end));
  return { steps, unknown };
}

const andMore = (count: number) => (count === 0 ? '' : ` and ${count} more`);

function readSequence(field: SequenceField, text: string): Read {
  const { steps, unknown } = stepsIn(field, cleaned(text).toLowerCase().replace(/\s/g, ''));
  const [first, ...more] = unknown;
  if (first !== undefined && steps.length === 0) return { problem: 'which this figure cannot do' };
  const value = sequenceOf(steps.slice(0, field.most));
  if (first !== undefined)
    return { value, problem: `and this figure cannot do ${quoted(first)}${andMore(more.length)}` };
  return steps.length > field.most
    ? { value, problem: `and this figure takes no more than ${field.most} steps` }
    : { value };
}

const kinds = { number: readNumber, choice: readChoice, sequence: readSequence };

/** Reads the text of an address for a field. Never fails, and never keeps to itself what it could not read. */
export const readText = (field: Field, text: string): Read =>
  (kinds[field.kind] as (field: Field, text: string) => Read)(field, text);
