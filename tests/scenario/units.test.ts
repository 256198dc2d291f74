import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Field, format } from '../../src/scenario/field.ts';
import { readQuery } from '../../src/scenario/readQuery.ts';
import { runs } from '../fuzz.ts';

const number = { kind: 'number', hint: '', min: 30, max: 300, step: 1, default: 50 } as const;
const fields = {
  percent: { ...number, name: 'load', label: 'Load', unit: '\u00a0%', max: 100 },
  seconds: { ...number, name: 'rest', label: 'Rest', unit: '\u00a0s' },
  effort: { ...number, name: 'effort', label: 'Effort', unit: '\u00a0of 10', min: 1, max: 10, default: 5 },
  reserve: { ...number, name: 'left', label: 'Repetitions left', unit: '', min: 0, max: 9, default: 1 },
  sets: { ...number, name: 'sets', label: 'Sets', unit: '', min: 1, max: 9, default: 1 },
} as const satisfies Record<string, Field>;
type Name = keyof typeof fields;

function read(name: Name, text: string) {
  const field = fields[name];
  const { scenario, notes } = readQuery(`?${field.name}=${encodeURIComponent(text)}`, [field]);
  return { value: scenario[field.name], notes };
}

describe('a number with a unit', () => {
  test.each<[Name, number, string[]]>([
    [
      'percent',
      80,
      ['80%', '80 %', '80\u00a0%', '80percent', '80 Percent', '80 per cent', '80 per-cent', '80pct'],
    ],
    ['seconds', 90, ['90s', '90 s', '90 S.', '90sec', '90 secs', '90 second', '90 seconds', '90″']],
    [
      'seconds',
      60,
      ['1min', '1 min', '1 Min.', '1m', '1 minute', '1:00', '01:00', '1:00 min', '0:01:00', '1′'],
    ],
    [
      'seconds',
      90,
      ['1.5 min', '1,5 minutes', '1:30', '1m30', '1m30s', '1 min 30 s', '1 min 30', '1 min and 30 sec'],
    ],
    ['seconds', 66, ['1.1 min']],
    ['seconds', 180, ['0.05 h', '3 mins', '180000 ms']],
    ['effort', 8, ['8 of 10', '8/10', '8 / 10', '8 out of 10', '8 RPE', '8 of ten']],
    ['reserve', 3, ['3 reps', '3 rep', '3 repetitions', '3 RIR', '3x', '3×']],
    ['sets', 3, ['3 sets', '3x', '3 times']],
  ])('for %s is read as %i: %j', (name, value, texts) => {
    for (const text of texts) expect(read(name, text), text).toEqual({ value, notes: [] });
  });

  test.each<[Name, string, string[]]>([
    [
      'percent',
      'in per cent',
      [
        '80kg',
        '80 kg',
        '80 kilos',
        '80lb',
        '80 lbs',
        '80 reps',
        '80x',
        '80 x 5',
        '80s',
        '80 min',
        '80 m',
        '1:20',
        '80‰',
        '80 €',
      ],
    ],
    [
      'seconds',
      'in seconds',
      ['60kg', '60 reps', '60 per cent', '60 of 10', '2 минуты', '2 Minuten', '2мин', '60 stone'],
    ],
    ['effort', 'a number out of 10', ['8 kg', '8 percent', '8 min', '8:00', '8 reps', '8 sets']],
    ['reserve', 'a plain number', ['3 kg', '3 sets', '3 percent', '3 s', '3:00']],
    ['sets', 'a plain number', ['3 reps', '3 min', '3 of 10']],
  ])('that %s are not in is refused, by the name of their own (%s): %j', (name, words, texts) => {
    const field = fields[name];
    for (const text of texts)
      expect(read(name, text), text).toEqual({
        value: field.default,
        notes: [
          `The address sets “${field.label}” to “${text}”, but here it is ${words}. Showing ${format(field, field.default)}.`,
        ],
      });
  });

  test('in minutes and seconds is the same in any way of writing it', () => {
    const written = constantFrom<((minutes: number, seconds: string) => string)[]>(
      (minutes, seconds) => `${minutes}:${seconds}`,
      (minutes, seconds) => `${minutes} min ${seconds} s`,
      (minutes, seconds) => `${minutes}m${seconds}`,
      (minutes, seconds) => `${minutes} minutes and ${seconds} seconds`,
    );
    const time = tuple(integer({ min: 1, max: 4 }), integer({ min: 0, max: 59 }));
    assert(
      property(written, time, (write, [minutes, seconds]) => {
        const text = write(minutes, String(seconds).padStart(2, '0'));
        expect(read('seconds', text), text).toEqual({ value: 60 * minutes + seconds, notes: [] });
      }),
      { numRuns: runs },
    );
  });
});

describe('a number of which a part cannot be read', () => {
  const outside = ', and that is not between 30\u00a0% and 100\u00a0%';
  test.each([
    ['8 0', '8', outside, 30],
    ['1_0', '1', outside, 30],
    ['0x50', '0', outside, 30],
    ['250-300', '250', outside, 100],
    ['80-90', '80', '', 80],
    ['80½', '80', '', 80],
    ['80 and more', '80', '', 80],
    ['80 % of it', '80 %', '', 80],
    ['80.5 7', '80.5', ', and this figure goes in steps of 1\u00a0%', 81],
  ])('%s is said to be read as %s%s', (text, part, why, value) => {
    expect(read('percent', text)).toEqual({
      value,
      notes: [
        `The address sets “Load” to “${text}”, of which only “${part}” could be read${why}. Showing ${value}\u00a0%.`,
      ],
    });
  });

  test.each(['1 000', '1,000', '1_000', '1’000', '1\u202f000', '1 000 000', '1,000.5'])(
    '%s is one number, its thousands in groups',
    (text) => {
      const { value, notes } = read('percent', text);
      expect(value).toBe(100);
      expect(notes.join()).toMatch(/”, which is not between 30\s% and 100\s%\. Showing 100\s%\.$/u);
    },
  );

  test.each(['2:0', '2:75', '1:2:3:4'])('%s is no time', (text) => {
    expect(read('seconds', text)).toEqual({
      value: 50,
      notes: [`The address sets “Rest” to “${text}”, which cannot be read as a number. Showing 50\u00a0s.`],
    });
  });
});
