import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, type Field } from '../../src/scenario/field.ts';
import { fieldsOf } from '../../src/scenario/fields.ts';
import { readQuery, writeQuery } from '../../src/scenario/query.ts';
import { runs } from '../fuzz.ts';

const all = Object.values(fieldsOf) as readonly (readonly Field[])[];
const hold = fieldsOf.hold;

describe('a scenario in an address', () => {
  test('comes back as it was, whatever it is', () => {
    assert(
      property(constantFrom(...all), integer({ min: 0, max: 1000 }), (fields, dice) => {
        const scenario = Object.fromEntries(
          fields.map(({ name, min, max, step }) => [
            name,
            min + (dice % Math.floor((max - min) / step + 1)) * step,
          ]),
        );
        expect(readQuery(writeQuery(scenario, fields), fields)).toEqual({ scenario, notes: [] });
      }),
      { numRuns: runs },
    );
  });

  test('leaves out what is as it was at the start', () => {
    expect(writeQuery(defaults(hold), hold)).toBe('');
    expect(writeQuery({ target: 60 }, hold)).toBe('?target=60');
  });

  test('is always readable, and every repair is told', () => {
    assert(
      property(string(), (text) => {
        const { scenario, notes } = readQuery(`?target=${encodeURIComponent(text)}`, hold);
        const { min, max } = hold[0];
        expect(scenario.target).toBeGreaterThanOrEqual(min);
        expect(scenario.target).toBeLessThanOrEqual(max);
        if (String(scenario.target) !== text && Number(text) !== scenario.target)
          expect(notes).toHaveLength(1);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    [
      '?target=250',
      100,
      'The address asks for force to hold 250\u00a0%, outside 10\u00a0% to 100\u00a0%. Showing 100\u00a0%.',
    ],
    [
      '?target=-3',
      10,
      'The address asks for force to hold -3\u00a0%, outside 10\u00a0% to 100\u00a0%. Showing 10\u00a0%.',
    ],
    [
      '?target=abc',
      50,
      'The address asks for force to hold “abc”, which is not a number. Showing 50\u00a0%.',
    ],
    ['?target=', 50, 'The address asks for force to hold “”, which is not a number. Showing 50\u00a0%.'],
    [
      '?target=60.4',
      60,
      'The address asks for force to hold 60.4\u00a0%. Showing the nearest step, 60\u00a0%.',
    ],
  ])('%s shows %i %% and says why', (search, target, note) => {
    expect(readQuery(search, hold)).toEqual({ scenario: { target }, notes: [note] });
  });

  test('leaves unknown names alone', () => {
    expect(readQuery('?utm=1&target=60', hold)).toEqual({ scenario: { target: 60 }, notes: [] });
  });
});
