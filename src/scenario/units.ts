import type { NumberField } from './field.ts';

/** What a unit is read for: the unit of a field, and what else its number may mean. */
export type UnitField = Pick<NumberField, 'unit'> & Partial<Pick<NumberField, 'label'>>;

/** A unit that a number may come with: how people write it, and what it says in a field’s own unit. */
interface Unit {
  /** In small letters, spaces of any width. */
  readonly words: string;
  /** Units of a field, with the factor that turns this one into it. */
  readonly into?: Readonly<Record<string, number>>;
  /** Of fields that count something, those that count this, by their labels. */
  readonly counts?: RegExp;
  /** A smaller unit may follow at once, as in “1m30”. */
  readonly joinsNext?: true;
}

/** A row for each unit that stands beside numbers of training, or of the sentence that they were copied from. */
const units: readonly Unit[] = [
  { words: '%|per[ -]?cent|pct', into: { '%': 1 } },
  { words: '″|s|secs?|seconds?', into: { s: 1 }, joinsNext: true },
  { words: '′|m|mins?|minutes?', into: { s: 60 }, joinsNext: true },
  { words: 'h|hrs?|hours?', into: { s: 3600 }, joinsNext: true },
  { words: 'ms|msecs?|milliseconds?', into: { s: 0.001 } },
  { words: '(?:out )?of (?:10|ten)|/ ?10|rpe', into: { 'of 10': 1 } },
  { words: 'reps?|repetitions?|rir', counts: /repetition|leave/i },
  { words: 'sets?', counts: /\bsets\b/i },
  { words: 'x|×|times', counts: /^/ },
  { words: 'kgs?|kilos?|kilogram(?:me)?s?|g|grams?|lbs?|pounds?|st|stones?|oz|ounces?|tons?|tonnes?' },
  { words: 'n|kn|newtons?|nm|w|watts?|j|kj|kcal|cal|bpm|hz|rm|1 ?rm|mm|cm|km|inch(?:es)?|ft|feet' },
  { words: '[‰‱°\\p{Sc}]|per mille?|days?|weeks?|months?|years?' },
];

/** Each with the end of its word. */
const patterns = units.map((unit) => ({
  ...unit,
  pattern: new RegExp(
    `^\\s*-?(?:${unit.words.replaceAll(' ', '\\s')})(?!${unit.joinsNext ? '[\\p{L}\\p{M}]' : '[\\p{L}\\p{M}\\p{N}]'})`,
    'iu',
  ),
}));

/** A word at once behind a number, or the only one behind it, is a unit, even one that nobody here knows. */
const unknown = /^\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])|^\s+\p{L}[\p{L}\p{M}]*$/u;

/** The unit at the beginning of a text, as it is written there. */
export interface WrittenUnit {
  readonly text: string;
  /** What the number is to be multiplied with to be in the field’s unit; none where it cannot be. */
  readonly factor?: number;
}

/** What a field’s numbers are in, without the space of print. */
const plain = (unit: string) => unit.replace(/\s/gu, ' ').trim();

function factorIn({ into, counts }: Unit, { unit, label = '' }: UnitField): number | undefined {
  if (unit === '') return counts?.test(label) ? 1 : undefined;
  return into?.[plain(unit)];
}

/** The unit that follows a number, if one does. */
export function unitAt(text: string, field: UnitField): WrittenUnit | undefined {
  for (const unit of patterns) {
    const [found] = unit.pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const factor = factorIn(unit, field);
    return { text: found, ...(factor !== undefined && { factor }) };
  }
  const [found] = unknown.exec(text) ?? [];
  return found === undefined ? undefined : { text: found };
}

/** Whether a field takes times, which have forms of their own. */
export const isTime = ({ unit }: UnitField): boolean => plain(unit) === 's';

const inWords: Readonly<Record<string, string>> = {
  '%': 'in per cent',
  s: 'in seconds',
  'of 10': 'a number out of 10',
  '': 'a plain number',
};

/** What a field takes, to follow “is”. */
export const unitPhrase = ({ unit }: UnitField): string => inWords[plain(unit)] ?? `in ${plain(unit)}`;
