import { array, assert, constant, integer, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyLog,
  type LoggedSet,
  longestLift,
  maxRepetitions,
  readLog,
  timeOf,
  withCount,
  withoutLast,
} from '../../src/repsLeft/log.ts';
import { biasOf, describeSet, describeSets, meanAbsoluteError } from '../../src/repsLeft/summary.ts';
import { logTable } from '../../src/repsLeft/table.ts';
import { toCsv } from '../../src/view/csv.ts';
import { runs } from '../fuzz.ts';

const set = (guess: number, done: number, lift = ''): LoggedSet => ({
  at: '2026-11-29 18:05',
  lift,
  guess,
  done,
});
const count = integer({ min: 0, max: maxRepetitions });
const anySet = record({
  at: constant('2026-11-29 18:05'),
  lift: string({ maxLength: longestLift }),
  guess: count,
  done: count,
});

describe('a log on the device', () => {
  test('is parsed as it was stored', () => {
    assert(
      property(
        array(anySet),
        option(record({ lift: string({ maxLength: longestLift }), guess: count }), { nil: undefined }),
        (sets, open) => {
          const log = open === undefined ? { sets } : { sets, open };
          expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
        },
      ),
      { numRuns: runs },
    );
  });

  test.each([
    undefined,
    null,
    'nothing',
    [],
    { sets: {} },
    { sets: [1, null, { guess: '2', done: 3 }, { guess: -1, done: 2 }] },
  ])('is empty where %j stands there', (value) => {
    expect(readLog(value)).toEqual({ sets: [] });
  });

  test('leaves out a time and a name that it did not write', () => {
    const value = { sets: [{ at: 'today', lift: 'x'.repeat(99), guess: 2, done: 3 }] };
    expect(readLog(value).sets).toEqual([{ at: '', lift: 'x'.repeat(longestLift), guess: 2, done: 3 }]);
  });

  test('has the time of the device', () => {
    expect(timeOf(new Date(2026, 0, 5, 7, 3))).toBe('2026-01-05 07:03');
  });
});

describe('numbers that are pressed', () => {
  const now = new Date(2026, 10, 29, 18, 5);
  const begun = withCount(emptyLog, 3, 'squat', now);
  const ended = withCount(begun, 5, 'press', now);

  test('begin a set with a guess, and end it, of the lift that it began with', () => {
    expect(begun).toEqual({ sets: [], open: { lift: 'squat', guess: 3 } });
    expect(ended).toEqual({ sets: [set(3, 5, 'squat')] });
    expect(withCount(ended, 2, 'press', now)).toEqual({ ...ended, open: { lift: 'press', guess: 2 } });
  });

  test('are taken back one by one', () => {
    expect(withoutLast(ended)).toEqual(begun);
    expect(withoutLast(begun)).toEqual(emptyLog);
    expect(withoutLast(emptyLog)).toEqual(emptyLog);
  });
});

describe('what is said of guesses', () => {
  test.each([
    [set(2, 4), 'You said two reps and did four: two more than you thought.'],
    [set(1, 0), 'You said one rep and did none: one fewer than you thought.'],
    [set(3, 3), 'You said three reps and did three: exactly right.'],
    [set(0, 0), 'You said no reps and did none: exactly right.'],
  ])('of %j', (given, expected) => {
    expect(describeSet(given)).toBe(expected);
  });

  test('of several: which way they lean, and how they vary', () => {
    const sets = [set(2, 4), set(2, 3), set(1, 4)];
    expect(biasOf(sets)).toEqual({ bias: 2, spread: 1 });
    expect(describeSets(sets)).toBe(
      'Over three sets you had 2.0 reps more in you than you said, on average. From set to set they vary by about 1.0 reps either way.',
    );
    expect(describeSets([set(4, 2)])).toBe(
      'Your log has one set. After three you see here which way you lean, and by how much.',
    );
    expect(describeSets([set(2, 3), set(3, 2)])).toBe('Over two sets your guesses lean neither way.');
    expect(describeSets([])).toBe('');
  });

  test('sorts them by the repetitions that were left', () => {
    const sets = [set(2, 5), set(2, 0), set(3, 7), set(9, 10), set(1, 6)];
    expect(meanAbsoluteError(sets, 'near')).toBe(2.5);
    expect(meanAbsoluteError(sets, 'far')).toBe(2.5);
    expect(meanAbsoluteError([set(1, 6)], 'near')).toBeUndefined();
  });

  test('does not depend on the order of the sets', () => {
    assert(
      property(array(anySet, { minLength: 1 }), (sets) => {
        expect(biasOf(sets.toReversed())!.bias).toBeCloseTo(biasOf(sets)!.bias, 9);
      }),
      { numRuns: runs },
    );
  });
});

test('the file has a row for each set, and no name of a lift that a spreadsheet would compute', () => {
  const csv = toCsv(logTable([set(2, 4, 'Bench, paused'), set(1, 0, '=1+1')]), ['Log']);
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF# Log',
    'time,lift,said (repetitions),done (repetitions),done more than said (repetitions)',
    '2026-11-29 18:05,"Bench, paused",2,4,2',
    "2026-11-29 18:05,'=1+1,1,0,-1",
    '',
  ]);
});
