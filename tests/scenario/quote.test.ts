import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/scenario/field.ts';
import { quote } from '../../src/scenario/quote.ts';
import { readQuery } from '../../src/scenario/readQuery.ts';
import { runs } from '../fuzz.ts';

const load: Field = {
  kind: 'number',
  name: 'load',
  label: 'Load',
  hint: '',
  unit: '\u00a0%',
  min: 30,
  max: 100,
  step: 1,
  default: 70,
};
const exercise: Field = {
  kind: 'choice',
  name: 'exercise',
  label: 'Exercise',
  hint: '',
  options: { bench: 'bench press', squat: 'squat' },
  default: 'bench',
};
const next: Field = {
  kind: 'sequence',
  name: 'next',
  label: 'What next?',
  hint: '',
  maxSteps: 5,
  verbs: {
    drop: { label: 'Drop to #', unit: '\u00a0%', min: 20, max: 95, step: 5 },
    rest: { label: 'Rest #', unit: '\u00a0s', min: 5, max: 300, step: 5 },
  },
  default: '',
};
const fields = [exercise, load, next];
const notesOn = (search: string) => readQuery(search, fields).notes.join(' ');

describe('a quotation of a value in a URL', () => {
  test.each([
    ['abc', '“abc”'],
    ['__proto__', '“__proto__”'],
    ['_drop-50_ and more', '“_drop-50_ and more”'],
    ['**abc**', '“**abc**”'],
    ['“abc”', '“abc”'],
    ['a “b” c', '“a ‘b’ c”'],
    ['a\r\nb\tc', '“a b c”'],
    ['\u202eabc\u2066', '“abc”'],
    ['\u0301a\u0301', '“a\u0301”'],
    ['ab👍', '“ab👍”'],
    [`${'a'.repeat(23)} bcd`, `“${'a'.repeat(23)}…”`],
    ['👍'.repeat(500), `“${'👍'.repeat(24)}…”`],
  ])('%j as %s', (text, words) => expect(quote(text)).toBe(words));

  test('is on one line, short, and without invisible characters', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(quote(text)).toMatch(/^“[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}“”]*”$/u);
        expect([...quote(text)].length).toBeLessThanOrEqual(27);
      }),
      { numRuns: runs },
    );
  });
});

describe('a value that cannot be read', () => {
  const unreadable = [
    ['½', '½'],
    ['⁸⁰', '⁸⁰'],
    ['①', '①'],
    ['%2580', '%2580'],
    ['%80', '%80'],
    ['a%FF', 'a%FF'],
    ['<script>alert(1)</script>', '<script>alert(1)</script…'],
    ['%3Cimg%20src=x%3E', '<img src=x>'],
    ['👍', '👍'],
    ['[abc]', '[abc]'],
    ['toString', 'toString'],
    ['__proto__', '__proto__'],
    ['eighty%20per%20cent', 'eighty per cent'],
  ] as const;

  test.each(unreadable)('%s is quoted for a number and a choice', (value, words) => {
    expect(notesOn(`?load=${value}`)).toBe(
      `The address sets “Load” to “${words}”, which cannot be read as a number. Showing 70\u00a0%.`,
    );
    expect(notesOn(`?exercise=${value}`)).toBe(
      `The address sets “Exercise” to “${words}”, which is not one of the choices here. Showing bench press.`,
    );
  });

  test.each(['', '%20', '.', '**', '%22%22', '%E2%80%8B', '%'])('there is none in “%s”', (value) => {
    expect(notesOn(`?load=${value}`)).toBe(
      'The address names “Load” but gives it no value. Showing 70\u00a0%.',
    );
    // Beside one that can be read it is nothing to speak of.
    expect(notesOn(`?load=60&load=${value}`)).toBe('');
  });

  test('no note quotes an empty value', () => {
    const parts = [
      'drop-50',
      'drop-3',
      'fly',
      'rest-20',
      '*',
      '_',
      ' ',
      '½',
      '⁸',
      '“',
      '”',
      '<b>',
      '%80',
      '80',
      'kg',
      '.',
    ];
    const text = string({ unit: constantFrom(...parts), maxLength: 8 });
    assert(
      property(constantFrom('load', 'exercise', 'next', 'laod'), text, text, (name, one, other) => {
        const search = `?${name}=${one}&${name}=${other}`;
        expect(notesOn(search), search).not.toMatch(/“[\s*_.]*”/);
      }),
      { numRuns: 20 * runs },
    );
  });
});

describe('a sequence of steps', () => {
  test.each([
    ['_drop-50_ and more', 'drop-50', 'and more'],
    ['drop-50_*fly*_drop-35', 'drop-50_drop-35', 'fly'],
    ['DROP-50_FLY-3', 'drop-50', 'FLY-3'],
    ['drop-50_½', 'drop-50', '½'],
    ['drop-50_drop-3 5', 'drop-50', 'drop-3 5'],
    ['drop-50_rest-20 kg', 'drop-50', 'rest-20 kg'],
    ['rest-20%25_drop-50', 'drop-50', 'rest-20%'],
    ['drop-50_<fly-3>', 'drop-50', 'fly-3'],
    ['drop-50 fly 3', 'drop-50', 'fly 3'],
  ])('“%s” keeps %s, and “%s” is named', (text, value, unknown) => {
    const { scenario, notes } = readQuery(`?next=${text}`, fields);
    expect(scenario.next).toBe(value);
    expect(notes.join()).toContain(`, but this figure cannot do “${unknown}”. Showing `);
  });

  test('ignores residue between its steps, whatever it is', () => {
    const residue = string({
      unit: constantFrom(...'*_~`[](){}<>"\'“”‘’«»|/,;:!.…•→¹ '),
      maxLength: 5,
    }).filter(
      // What comes behind these is another parameter, a tag or a link.
      (text) => !/[;]|\]\(|<\/|["”]\s/.test(text),
    );
    assert(
      property(residue, residue, residue, (before, between, behind) => {
        const search = `?next=${before}drop-50${between}_${behind}rest-20`;
        expect(readQuery(search, fields), search).toMatchObject({
          scenario: { next: 'drop-50_rest-20' },
          notes: [],
        });
      }),
      { numRuns: 10 * runs },
    );
  });
});
