import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, type Field } from '../../src/scenario/field.ts';
import { readQuery, writeQuery } from '../../src/scenario/query.ts';
import { fieldsOf, figureIds } from '../../src/scenario/questions.ts';
import { runs } from '../fuzz.ts';
import { anyScenario } from './asked.ts';

const hold = fieldsOf('hold');
const percent = '\u00a0%';

/** A figure that has a field of each kind. */
const mixed: readonly Field[] = [
  {
    kind: 'choice',
    name: 'exercise',
    label: 'Exercise',
    hint: '',
    options: { bench: 'bench press', squat: 'squat' },
    default: 'bench',
  },
  {
    kind: 'number',
    name: 'load',
    formerly: ['weight'],
    label: 'Load',
    hint: '',
    unit: percent,
    min: 20,
    max: 100,
    step: 2.5,
    default: 80,
  },
  {
    kind: 'sequence',
    name: 'next',
    label: 'What next?',
    hint: '',
    most: 2,
    verbs: {
      drop: { label: 'Drop the load to #', unit: percent, min: 20, max: 95, step: 5 },
      rest: { label: 'Rest #', unit: '\u00a0s', min: 5, max: 300, step: 5 },
    },
    default: '',
  },
];
const scenario = defaults(mixed);

describe('a scenario in an address', () => {
  test.each([...figureIds.map((id) => [id, fieldsOf(id)] as const), ['every kind', mixed] as const])(
    'comes back as it was, whatever it is: %s',
    (_, fields) => {
      assert(
        property(anyScenario(fields), (asked) => {
          expect(readQuery(writeQuery(asked, fields), fields)).toEqual({ scenario: asked, notes: [] });
        }),
        { numRuns: runs },
      );
    },
  );

  test('leaves out what is as it was at the start', () => {
    expect(writeQuery(defaults(hold), hold)).toBe('');
    expect(writeQuery({ target: 60 }, hold)).toBe('?target=60');
    expect(writeQuery({ target: 60 }, hold, { target: 60 })).toBe('');
    expect(writeQuery(defaults(hold), hold, { target: 60 })).toBe(`?target=${defaults(hold).target}`);
  });

  test('stands in the order of the fields, however it was written', () => {
    const { scenario: asked } = readQuery('?next=rest-20&load=60&exercise=squat', mixed);
    expect(writeQuery(asked, mixed)).toBe('?exercise=squat&load=60&next=rest-20');
  });

  test('is always readable, and every repair is told', () => {
    assert(
      property(constantFrom(...mixed), string(), (field, text) => {
        const { scenario: asked, notes } = readQuery(`?${field.name}=${encodeURIComponent(text)}`, mixed);
        expect(readQuery(writeQuery(asked, mixed), mixed)).toEqual({ scenario: asked, notes: [] });
        const as = asked[field.name]!;
        if (String(as) !== text && Number(text) !== as) expect(notes).toHaveLength(1);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['target=250', 100, `force to hold “250”, which is outside 10${percent} to 100${percent}`],
    ['target=-3', 10, `force to hold “-3”, which is outside 10${percent} to 100${percent}`],
    ['target=abc', 50, 'force to hold “abc”, which is not a number'],
    ['target=', 50, 'force to hold “”, which is not a number'],
    ['target=60.4', 60, 'force to hold “60.4”, which lies between two steps'],
  ])('%s shows %i %% and says why', (search, target, problem) => {
    expect(readQuery(search, hold)).toEqual({
      scenario: { target },
      notes: [`The address asks for ${problem}. Showing ${target}${percent}.`],
    });
  });

  test.each([
    ['exercise=swim', {}, 'exercise “swim”, which this figure does not know. Showing bench press.'],
    [
      'next=drop-60_fly-3_rest-20',
      { next: 'drop-60_rest-20' },
      `what next? “drop-60_fly-3_rest-2”, which this figure does not know. Showing Drop the load to 60${percent}, then Rest 20\u00a0s.`,
    ],
    ['next=drop-61', {}, 'what next? “drop-61”, which this figure does not know. Showing nothing more.'],
    [
      'next=rest-5_rest-5_rest-5',
      { next: 'rest-5_rest-5' },
      'what next? “rest-5_rest-5_rest-5”, which this figure does not know. Showing Rest 5\u00a0s, then Rest 5\u00a0s.',
    ],
  ])('%s keeps what makes sense of it', (search, values, note) => {
    expect(readQuery(search, mixed)).toEqual({
      scenario: { ...scenario, ...values },
      notes: [`The address asks for ${note}`],
    });
  });

  test('is found under a name that it had before', () => {
    expect(readQuery('?weight=60', mixed)).toEqual({ scenario: { ...scenario, load: 60 }, notes: [] });
    expect(readQuery('?weight=60&load=70', mixed).scenario.load).toBe(70);
  });

  test('leaves unknown names alone', () => {
    expect(readQuery('?utm=1&target=60', hold)).toEqual({ scenario: { target: 60 }, notes: [] });
  });
});
