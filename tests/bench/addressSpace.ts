import fc from 'fast-check';
import type { FigureId } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { defaults, type Field, type Scenario, type Value } from '../../src/scenario/field.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { library } from '../library.ts';

/** What a sequence may hold: as many steps as there may be, each verb at either end of its range, and nothing. */
const sequences = ({ verbs, maxSteps }: Extract<Field, { kind: 'sequence' }>): string[] => [
  '',
  ...Object.entries(verbs).flatMap(([verb, { min, max }]) =>
    [min, max].map((number) => Array.from({ length: maxSteps }, () => `${verb}-${number}`).join('_')),
  ),
];

/** The ends of a field: those of its range, and every choice. */
function endsOf(field: Field): Value[] {
  if (field.kind === 'number') return [field.min, field.max];
  return field.kind === 'choice' ? Object.keys(field.options) : sequences(field);
}

/** Any value of a field. */
function anyOf(field: Field): fc.Arbitrary<Value> {
  if (field.kind !== 'number') return fc.constantFrom(...endsOf(field));
  const { min, max, step } = field;
  return fc.nat(Math.round((max - min) / step)).map((steps) => Number((min + steps * step).toFixed(6)));
}

/**
 * Addresses that lie where an answer may take longest: every preset, each end of each field alone and all of them together,
 * and scenarios drawn at random, the same ones each time.
 *
 * @param random how many of these
 */
export function addressesOf(figure: FigureId, random: number): string[] {
  const fields = fieldsOf(figure);
  const start = defaults(fields);
  const presets = [...library.scenarios.values()].filter((preset) => preset.figure === figure);
  const alone = fields.flatMap((field) => endsOf(field).map((value): Scenario => ({ [field.name]: value })));
  const together = [0, -1].map(
    (end): Scenario => Object.fromEntries(fields.map((field) => [field.name, endsOf(field).at(end) ?? ''])),
  );
  const drawn = fc.sample(fc.record(Object.fromEntries(fields.map((field) => [field.name, anyOf(field)]))), {
    numRuns: random,
    seed: 1,
  });
  const all: Scenario[] = [{}, ...presets.map(({ values }) => values), ...alone, ...together, ...drawn];
  return [...new Set(all.map((scenario) => writeQuery({ ...start, ...scenario }, fields)))];
}
