import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedOptionNames } from '../../src/embedding/optionNames.ts';
import { figureIds } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import type { Field } from '../../src/scenario/field.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { readQuery, updateQuery } from '../../src/scenario/readQuery.ts';
import { isTypoOf } from '../../src/scenario/typo.ts';
import { normalizeName } from '../../src/scenario/urlResidue.ts';
import { runs } from '../fuzz.ts';
import { anyScenario } from './asked.ts';
import { decorations } from './decorations.ts';

describe.each(figureIds)('a URL of %s that was passed on', (id) => {
  const fields = fieldsOf(id);
  const states = anyScenario(fields);

  test('asks the same, whatever one program did to it', () => {
    for (const [name, decorate] of Object.entries(decorations))
      assert(
        property(states, (scenario) => {
          const query = decorate(writeQuery(scenario, fields));
          expect(readQuery(query, fields), `${name}: ${query}`).toEqual({ scenario, notes: [] });
        }),
        { numRuns: Math.ceil(runs / 50) },
      );
  });

  test('means the same, whatever two or three programs did to it', () => {
    const some = array(constantFrom(...Object.values(decorations)), { minLength: 2, maxLength: 3 });
    assert(
      property(states, some, (scenario, decorate) => {
        const query = decorate.reduce((text, one) => one(text), writeQuery(scenario, fields));
        expect(readQuery(query, fields), query).toEqual({ scenario, notes: [] });
      }),
      { numRuns: 5 * runs },
    );
  });

  test('is rewritten in its original form', () => {
    assert(
      property(states, constantFrom(...Object.values(decorations)), (scenario, decorate) => {
        const again = updateQuery(decorate(writeQuery(scenario, fields)), scenario, fields);
        expect(readQuery(again, fields)).toEqual({ scenario, notes: [] });
        expect(updateQuery(again, scenario, fields), 'once is enough').toBe(again);
      }),
      { numRuns: runs },
    );
  });

  test('has names and choices that differ by more than capitals, spaces and hyphens', () => {
    const once = (words: readonly string[]) => expect(new Set(words).size, words.join()).toBe(words.length);
    once(fields.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]).map(normalizeName));
    for (const field of fields)
      if (field.kind === 'choice')
        once(
          Object.entries(field.options).flatMap(([name, words]) => [
            ...new Set([name, words].map(normalizeName)),
          ]),
        );
  });

  test('has no field whose name looks like a typo of another, or like an option of a frame', () => {
    const names = fields.map(({ name }) => normalizeName(name));
    for (const name of names) {
      expect(names.filter((other) => other !== name && isTypoOf(name, other))).toEqual([]);
      expect(embedOptionNames.filter((option) => isTypoOf(name, option))).toEqual([]);
    }
  });
});

const printed: readonly Field[] = [
  {
    kind: 'number',
    name: 'share',
    label: '',
    hint: '',
    unit: '\u00a0%',
    min: 0,
    max: 100,
    step: 0.5,
    default: 0,
  },
  {
    kind: 'number',
    name: 'pause',
    label: '',
    hint: '',
    unit: '\u00a0s',
    min: 0,
    max: 90,
    step: 1,
    default: 0,
  },
  {
    kind: 'number',
    name: 'hard',
    label: '',
    hint: '',
    unit: '\u00a0of 10',
    min: 0,
    max: 10,
    step: 1,
    default: 0,
  },
  { kind: 'number', name: 'lowest', label: '', hint: '', unit: '', min: -9, max: 9, step: 1, default: 0 },
  {
    kind: 'choice',
    name: 'lift',
    label: '',
    hint: '',
    options: { any: 'any of them', press: 'Bench press, flat' },
    default: 'any',
  },
  {
    kind: 'sequence',
    name: 'steps',
    label: '',
    hint: '',
    maxSteps: 3,
    verbs: {
      drop: { label: 'Drop #', unit: '\u00a0%', min: 0, max: 100, step: 1 },
      rest: { label: 'Rest #', unit: '\u00a0s', min: 0, max: 100, step: 1 },
      push: { label: 'Push #', unit: '\u00a0of 10', min: 0, max: 10, step: 0.5 },
    },
    default: '',
  },
];

test.each([
  'force=31" class="link',
  'force=31%22%20rel=%22noopener%22%3E',
  'force=31&ref=https%3A%2F%2Fother.example%2F%3Ftarget%3D1%26force%3D11',
  'force=31&ref=https://other.example/?force=11',
  'force=31&ref=/figures/pool/?force=11',
  'force=31](https://site.example/figures/pool/?force=31)',
])('%s asks for 31', (search) => {
  expect(readQuery(search, fieldsOf('pool'))).toEqual({ scenario: { force: 31 }, notes: [] });
});

describe('a value as the page prints it', () => {
  test.each([
    ['share=80%', { share: 80 }],
    ['share=80 %', { share: 80 }],
    ['share=80%25', { share: 80 }],
    ['share=80%2525', { share: 80 }],
    ['share=80%C2%A0%25', { share: 80 }],
    ['share=80％', { share: 80 }],
    ['share=2,5%', { share: 2.5 }],
    ['pause=30 s', { pause: 30 }],
    ['pause=30s', { pause: 30 }],
    ['pause=30%C2%A0s.', { pause: 30 }],
    ['hard=8+of+10', { hard: 8 }],
    ['hard=8%20of%2010)', { hard: 8 }],
    ['lowest=−3', { lowest: -3 }],
    ['lowest=%2B3', { lowest: 3 }],
    ['lift=Bench press, flat', { lift: 'press' }],
    ['lift=bench+press%2C+flat.', { lift: 'press' }],
    ['lift=PRESS', { lift: 'press' }],
    ['steps=drop-60%_rest-20s_push-7,5 of 10', { steps: 'drop-60_rest-20_push-7.5' }],
    ['steps=drop-60%25_rest-20%C2%A0s', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60,rest-20', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60.rest-20', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60+rest-20', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60rest-20', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60 → rest-20', { steps: 'drop-60_rest-20' }],
    ['steps=**drop**-**60**_rest: 20', { steps: 'drop-60_rest-20' }],
    ['steps=drop-60 per cent_rest-1 min_push-8/10', { steps: 'drop-60_rest-60_push-8' }],
    ['share=<b>80</b>', { share: 80 }],
    ['lift=<b>press</b>', { lift: 'press' }],
  ])('%s is read without a word', (search, values) => {
    const { scenario, notes } = readQuery(search, printed);
    expect(notes).toEqual([]);
    expect(scenario).toMatchObject(values);
  });
});
