import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const units: Record<string, string> = { string: 'characters', array: 'entries' };
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list, one “- ” a line',
    object: 'fields, one “name: value” a line',
    record: 'fields, one “name: value” a line',
  }),
);
const kind = (name: string) => kinds.get(name) ?? name;

/** “must have at least 5 characters; it has 3” */
function outside(than: string, limit: unknown, { origin, input }: Issue & { origin: string }): string {
  const unit = Object.hasOwn(units, origin) ? units[origin] : undefined;
  if (unit === undefined) return `must be ${than} ${limit} and is ${String(input)}; correct it`;
  return `must have ${than} ${limit} ${unit} and has ${(input as { length: number }).length}; rewrite it`;
}

/** YAML takes a number, or true and false, for what they look like, and what stands in quotes for text. */
function typeRemedy(expected: string, input: unknown): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `put it in quotes, as "${input}"`;
  const digits = typeof input === 'string' && input.trim() !== '' && Number.isFinite(Number(input));
  return expected === 'number' && digits ? `take off the quotes, as ${Number(input)}` : 'correct it';
}

/** What is wrong and what to do, by kind of issue. What is not here has words of its own, in its schema. */
const words: { [K in Issue['code']]?: (issue: Extract<Issue, { code: K }>) => string } = {
  invalid_type: ({ input, expected }) =>
    input === undefined
      ? `is missing; add it, as ${kind(expected)}`
      : `must be ${kind(expected)}; ${typeRemedy(expected, input)}`,
  too_small: (issue) => outside(issue.inclusive === false ? 'more than' : 'at least', issue.minimum, issue),
  too_big: (issue) => outside(issue.inclusive === false ? 'less than' : 'at most', issue.maximum, issue),
  invalid_value: ({ values, input }) =>
    `${input === undefined ? 'is missing; add' : 'must be'} ${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`,
  unrecognized_keys: ({ keys }) =>
    `there is no field ${keys.join(', ')} here; correct the name, or take it out`,
  invalid_union: ({ errors, input }) =>
    input === undefined
      ? 'is missing; add it'
      : [...new Set(errors.flatMap(([first]) => first?.message ?? []))].join(', or '),
  invalid_key: () => 'has a name that does not fit; correct it',
};

/** The message of an issue that its schema has no words for. */
export const messageOf: z.core.$ZodErrorMap = (issue) =>
  (words[issue.code] as ((issue: Issue) => string) | undefined)?.(issue);
