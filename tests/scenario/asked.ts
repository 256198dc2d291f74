import { type Arbitrary, array, constantFrom, integer, record } from 'fast-check';
import { type Field, roundToStep, type Scenario, sequenceOf, type Value } from '../../src/scenario/field.ts';

/** A value on the steps of a range. */
const within = (range: { min: number; max: number; step: number }): Arbitrary<number> =>
  integer({ min: 0, max: Math.floor((range.max - range.min) / range.step + 1e-9) }).map((steps) =>
    roundToStep(range, range.min + steps * range.step),
  );

function anyValue(field: Field): Arbitrary<Value> {
  if (field.kind === 'number') return within(field);
  if (field.kind === 'choice') return constantFrom(...Object.keys(field.options));
  const step = constantFrom(...Object.entries(field.verbs)).chain(([verb, range]) =>
    within(range).map((value) => ({ verb, value })),
  );
  return array(step, { maxLength: field.maxSteps }).map(sequenceOf);
}

/** Any scenario that the fields allow. */
export const anyScenario = (fields: readonly Field[]): Arbitrary<Scenario> =>
  record(Object.fromEntries(fields.map((field) => [field.name, anyValue(field)])));
