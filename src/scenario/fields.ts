import { exercises } from '../model/set/exercises.ts';
import type { ChoiceField, NumberField, PublishedInterval } from './field.ts';

/** Written after a number of per cent. */
export const percentUnit = '\u00a0%';

/** What a figure says of a field in its own way: some of its words, its range, whether it stands behind “Settings”. */
type Overrides<F, Needed extends keyof F = never> = Partial<Omit<F, 'kind' | 'name' | Needed>> &
  Pick<F, Needed>;

/** Field by field what several figures ask alike. Each takes what differs, and a figure may overrule any word of it. */

/** Which lift: all of them, or those that a figure has something to say about. */
export const exerciseField = (
  overrides: Overrides<ChoiceField> & { readonly offered?: readonly (keyof typeof exercises)[] } = {},
) => {
  const { offered = Object.keys(exercises) as (keyof typeof exercises)[], ...more } = overrides;
  return {
    kind: 'choice',
    name: 'exercise',
    label: 'Exercise',
    hint: 'how the demand changes over the range',
    options: Object.fromEntries(offered.map((name) => [name, exercises[name].label])),
    default: 'general',
    ...more,
  } as const;
};

/** Loads, in per cent, at which repetitions to failure were pooled. */
export const pooledLoads = {
  low: 60,
  high: 95,
  what: 'is the range of loads in the pooled studies',
  study: 'nuzzo2024repetitions',
} as const satisfies PublishedInterval;

/** A share of the heaviest single. */
export const loadField = (overrides: Overrides<NumberField, 'min' | 'max' | 'default'>) =>
  ({
    kind: 'number',
    name: 'load',
    label: 'Load',
    hint: 'share of the heaviest you can lift once',
    unit: percentUnit,
    step: 1,
    ...overrides,
  }) as const;

/** A ceiling of effort. Its name is in addresses, so each figure keeps the one that it began with. */
export const effortField = <const Name extends string>(
  name: Name,
  overrides: Overrides<NumberField, 'default'>,
) =>
  ({
    kind: 'number',
    name,
    label: 'The most effort you can take',
    hint: '10 is all you have',
    unit: '\u00a0of 10',
    min: 5,
    max: 10,
    step: 0.5,
    ...overrides,
  }) as const;

/** Rest between whole sets. */
export const restField = (overrides: Overrides<NumberField, 'label'>) =>
  ({
    kind: 'number',
    name: 'rest',
    hint: '',
    unit: '\u00a0s',
    min: 30,
    max: 300,
    step: 10,
    default: 120,
    published: {
      low: 60,
      high: 300,
      what: 'is the range of rests in the studies',
      study: 'willardson2005rest',
    },
    ...overrides,
  }) as const;

/** Time between one load and the next. */
export const changeField = (overrides: Overrides<NumberField, 'hint'>) =>
  ({
    kind: 'number',
    name: 'change',
    label: 'Seconds to change the load',
    unit: '\u00a0s',
    min: 0,
    max: 30,
    step: 1,
    default: 5,
    ...overrides,
  }) as const;
