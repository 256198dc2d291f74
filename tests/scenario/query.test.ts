import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureIds } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { defaults, type Field } from '../../src/scenario/field.ts';
import { isWritten, readWritten, writeQuery } from '../../src/scenario/query.ts';
import { readQuery, updateQuery } from '../../src/scenario/readQuery.ts';
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
    formerOptions: { 'knee-bend': 'squat' },
    default: 'bench',
  },
  {
    kind: 'number',
    name: 'load',
    formerNames: ['weight'],
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
    maxSteps: 2,
    verbs: {
      drop: { label: 'Drop the load to #', unit: percent, min: 20, max: 95, step: 5 },
      rest: { label: 'Rest #', unit: '\u00a0s', min: 5, max: 300, step: 5 },
    },
    default: '',
  },
];
const scenario = defaults(mixed);

describe('a scenario in a query', () => {
  test.each([...figureIds.map((id) => [id, fieldsOf(id)] as const), ['every kind', mixed] as const])(
    'comes back as it was, whatever it is: %s',
    (_, fields) => {
      assert(
        property(anyScenario(fields), (asked) => {
          const query = writeQuery(asked, fields);
          expect(readQuery(query, fields)).toEqual({ scenario: asked, notes: [] });
          expect(readWritten(query, fields)).toEqual(asked);
          expect(isWritten(query, fields)).toBe(true);
        }),
        { numRuns: runs },
      );
    },
  );

  test('leaves out what equals the start', () => {
    expect(writeQuery(defaults(hold), hold)).toBe('');
    expect(writeQuery({ target: 60 }, hold)).toBe('?target=60');
    expect(writeQuery({ target: 60 }, hold, { target: 60 })).toBe('');
    expect(writeQuery(defaults(hold), hold, { target: 60 })).toBe(`?target=${defaults(hold).target}`);
  });

  test('is written in the order of the fields, however it was given', () => {
    const { scenario: asked } = readQuery('?next=rest-20&load=60&exercise=squat', mixed);
    expect(writeQuery(asked, mixed)).toBe('?exercise=squat&load=60&next=rest-20');
  });

  test('is always readable, and every correction is noted', () => {
    assert(
      property(constantFrom(...mixed), string({ unit: 'grapheme' }), (field, text) => {
        const { scenario: asked, notes } = readQuery(`?${field.name}=${encodeURIComponent(text)}`, mixed);
        expect(readQuery(writeQuery(asked, mixed), mixed)).toEqual({ scenario: asked, notes: [] });
        // What is shown without a word has just the letters and digits that were asked for, up to what parts a query.
        const [value = ''] = text.split(/[&;?#<＆；？＃＜]/);
        const letters = (from: unknown) =>
          String(from)
            .replace(/[^a-z0-9]/gi, '')
            .toLowerCase();
        if (notes.length === 0) expect(letters(asked[field.name])).toBe(letters(value));
      }),
      { numRuns: runs },
    );
  });

  const between = `is not between 10${percent} and 100${percent}`;
  test.each([
    ['target=250', 100, `sets “Force to hold” to “250”, which ${between}.`],
    ['target=-3', 10, `sets “Force to hold” to “-3”, which ${between}.`],
    ['target=−3', 10, `sets “Force to hold” to “−3”, which ${between}.`],
    ['target=abc', 50, 'sets “Force to hold” to “abc”, which cannot be read as a number.'],
    ['target=NaN', 50, 'sets “Force to hold” to “NaN”, which cannot be read as a number.'],
    [
      'target=0x1e',
      10,
      `sets “Force to hold” to “0x1e”, of which only “0” could be read, and that ${between}.`,
    ],
    ['target=1e999', 50, 'sets “Force to hold” to “1e999”, which cannot be read as a number.'],
    ['target=1.2.3', 50, 'sets “Force to hold” to “1.2.3”, which cannot be read as a number.'],
    ['target=1,000', 100, `sets “Force to hold” to “1,000”, which ${between}.`],
    ['target=constructor', 50, 'sets “Force to hold” to “constructor”, which cannot be read as a number.'],
    ['target=', 50, 'names “Force to hold” but gives it no value.'],
    ['target', 50, 'names “Force to hold” but gives it no value.'],
    ['target=%20.%20', 50, 'names “Force to hold” but gives it no value.'],
    ['target=60.4', 60, `sets “Force to hold” to “60.4”, but this figure goes in steps of 1${percent}.`],
    ['target=60kg', 50, 'sets “Force to hold” to “60kg”, but here it is in per cent.'],
    ['target=60 70', 60, 'sets “Force to hold” to “60 70”, of which only “60” could be read.'],
    [
      'target=60.4 7',
      60,
      `sets “Force to hold” to “60.4 7”, of which only “60.4” could be read, and this figure goes in steps of 1${percent}.`,
    ],
    ['target=60&target=70', 60, 'also sets “Force to hold” to “70”.'],
    ['target=abc&target=70', 70, 'also sets “Force to hold” to “abc”.'],
    ['TARGET=70&target=60', 60, 'also sets “Force to hold” to “70”.'],
    ['traget=70', 50, 'has “traget”, which this figure does not know. Did you mean “target”?'],
    ['targt=70&target=60', 60, 'has “targt”, which this figure does not know. Did you mean “target”?'],
    [
      `target=${'W'.repeat(300)}`,
      50,
      `sets “Force to hold” to “${'W'.repeat(24)}…”, which cannot be read as a number.`,
    ],
  ])('%s shows %i %% and says why', (search, target, problem) => {
    expect(readQuery(search, hold)).toEqual({
      scenario: { target },
      notes: [`The address ${problem} Showing ${target}${percent}.`],
    });
  });

  const bothSteps = `Drop the load to 60${percent}, then Rest 20\u00a0s`;
  const twoRests = 'Rest 5\u00a0s, then Rest 5\u00a0s';
  test.each(['swim', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'exercise=%s is not one of the choices, and that is said',
    (name) => {
      expect(readQuery(`?exercise=${name}`, mixed)).toEqual({
        scenario,
        notes: [
          `The address sets “Exercise” to “${name}”, which is not one of the choices here. Showing bench press.`,
        ],
      });
    },
  );

  test.each([
    [
      'next=drop-60_fly-3_rest-20',
      { next: 'drop-60_rest-20' },
      `sets “What next?” to “drop-60_fly-3_rest-20”, but this figure cannot do “fly-3”. Showing ${bothSteps}.`,
    ],
    [
      'next=drop-60_rest-20_fly-3_fly',
      { next: 'drop-60_rest-20' },
      `sets “What next?” to “drop-60_rest-20_fly-3_fl…”, but this figure cannot do “fly-3” and 1 more. Showing ${bothSteps}.`,
    ],
    [
      'next=drop-60_rest-20-30',
      { next: 'drop-60_rest-20' },
      `sets “What next?” to “drop-60_rest-20-30”, but this figure cannot do “-30”. Showing ${bothSteps}.`,
    ],
    [
      'next=drop-61',
      {},
      'sets “What next?” to “drop-61”, which this figure cannot do. Showing nothing more.',
    ],
    [
      'next=drop-60s',
      {},
      'sets “What next?” to “drop-60s”, which this figure cannot do. Showing nothing more.',
    ],
    [
      'next=%F0%9F%98%80',
      {},
      'sets “What next?” to “😀”, which this figure cannot do. Showing nothing more.',
    ],
    [
      'next=toString-5',
      {},
      'sets “What next?” to “toString-5”, which this figure cannot do. Showing nothing more.',
    ],
    [
      'next=rest-5_rest-5_rest-5',
      { next: 'rest-5_rest-5' },
      `sets “What next?” to “rest-5_rest-5_rest-5”, but this figure takes no more than 2 steps. Showing ${twoRests}.`,
    ],
  ])('%s keeps what makes sense of it', (search, values, note) => {
    expect(readQuery(search, mixed)).toEqual({
      scenario: { ...scenario, ...values },
      notes: [`The address ${note}`],
    });
  });

  test('keeps the start value where a sequence of steps makes no sense at all', () => {
    const { scenario: asked, notes } = readQuery('?drops=nothing', fieldsOf('drop-set'));
    expect(asked).toEqual(defaults(fieldsOf('drop-set')));
    expect(notes).toHaveLength(1);
  });

  test('is found under a name that it had before', () => {
    expect(readQuery('?weight=60', mixed)).toEqual({ scenario: { ...scenario, load: 60 }, notes: [] });
    expect(readQuery('?weight=60&load=70', mixed).scenario.load).toBe(70);
  });

  test('takes what used to stand for a choice', () => {
    expect(readQuery('?exercise=knee-bend', mixed)).toEqual({
      scenario: { ...scenario, exercise: 'squat' },
      notes: [],
    });
  });

  test('leaves unknown names alone', () => {
    expect(readQuery('?utm=1&target=60', hold)).toEqual({ scenario: { target: 60 }, notes: [] });
  });

  test.each([
    ['?target=60', '?target=60'],
    ['?TARGET=60.', '?target=60'],
    ['?target=50', ''],
    ['?utm=a%20b&target=60', '?utm=a%20b&target=60'],
    ['?utm=a%20b&target=60%25', '?target=60&utm=a%20b'],
    ['?target%3D60%26utm%3Da+b&theme=dark', '?target=60&utm=a+b&theme=dark'],
    ['?target=60)&)', '?target=60'],
    ['?target=60?utm=a', '?target=60&utm=a'],
    ['?target=60&utm=a;b', '?target=60&utm=a;b'],
    ['?traget=70', '?traget=70'],
    ['?foo&target=abc', '?foo'],
  ])('takes the place of %s as %s', (search, canonical) => {
    expect(updateQuery(search, readQuery(search, hold).scenario, hold)).toBe(canonical);
  });

  test.each([
    ['?target=50', 'asks for the start'],
    ['?target=060', 'writes its number otherwise'],
    ['?target=60.5', 'is between two steps'],
    ['?target=600', 'is out of range'],
    ['?target=NaN', 'is no number'],
    ['?target=60&utm=1', 'has something that is not the figure’s'],
    ['?traget=60', 'has a slip'],
    ['?target=60&target=70', 'asks twice'],
    ['?', 'asks nothing'],
  ])('is not taken for the site’s own words: %s, which %s', (search) => {
    expect(isWritten(search, hold)).toBe(false);
    expect(readWritten(search, hold).target).toBeOneOf([50, 60]);
  });

  test('asks in the site’s own words for what it asks in anybody’s', () => {
    const piece = constantFrom(
      'exercise=squat',
      'load=60',
      'load=62.5',
      'next=drop-60_rest-5',
      'load=61',
      'utm=1',
    );
    assert(
      property(array(piece, { maxLength: 3 }), (pieces) => {
        const search = pieces.length === 0 ? '' : `?${pieces.join('&')}`;
        if (!isWritten(search, mixed)) return;
        expect(readQuery(search, mixed)).toEqual({ scenario: readWritten(search, mixed), notes: [] });
        expect(updateQuery(search, readWritten(search, mixed), mixed)).toBe(search);
      }),
      { numRuns: runs },
    );
  });
});
