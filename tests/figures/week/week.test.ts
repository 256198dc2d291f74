import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekRecords } from '../../../src/figures/week/data.ts';
import week from '../../../src/figures/week/figure.ts';
import { layoutOf } from '../../../src/figures/week/layout.ts';
import { maxSessions, maxSets } from '../../../src/figures/week/question.ts';
import { weekRecords } from '../../../src/figures/week/records.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark, Size } from '../../../src/view/picture.ts';
import { library } from '../../library.ts';

const records = dataOf(library, 'week') as WeekRecords;
const others = { load: 70, reserve: 2, rest: 120 };
const asked = (
  sessions: number,
  sets: number,
  aim = 'size',
  more: Partial<typeof others> = {},
  known = records,
) => {
  const scenario = { sessions, sets, aim, ...others, ...more };
  return { scenario, recording: week.run(scenario, known) };
};
type Asked = ReturnType<typeof asked>;
function marksOf(
  { scenario, recording }: Asked,
  size: Size,
  seconds = restingTime(week, recording, scenario),
) {
  const { still, moving } = drawFigure(week, recording, seconds, size, scenario);
  return [...still, ...moving];
}
const textsOf = (run: Asked, size: Size = 'wide') =>
  marksOf(run, size).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const captions = ({ scenario, recording }: Asked) =>
  week.story(recording, scenario).map(({ caption }) => caption);
const verdict = (...from: Parameters<typeof asked>) => captions(asked(...from)).at(-1);

/** The boxes of a path, from left to right: where each begins and ends. */
const boxesOf = (marks: readonly Mark[], style: string): (readonly [number, number])[] =>
  marks.flatMap((mark) =>
    mark.kind === 'path' && mark.style === style
      ? [...mark.d.matchAll(/M([\d.]+) [\d.]+V[\d.]+H([\d.]+)/g)].map(
          ([, from, to]) => [Number(from), Number(to)] as const,
        )
      : [],
  );
/** Words with their places. */
const placesOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.text, mark.at] as const] : []));
const anyWeek = record({
  sessions: integer({ min: 1, max: 6 }),
  sets: integer({ min: 1, max: 10 }),
  aim: constantFrom('size', 'strength'),
});

describe('what is drawn', () => {
  // As the position stand of 2026 was accounted for, and as the abstract and the accounts of Pelland 2026 have it.
  test('has the numbers of its records', () => {
    const { size, strength, claim } = records;
    expect(size.advised).toMatchObject({ value: 10, unit: 'sets', secondHand: true });
    expect(size.slope).toMatchObject({ at: 12, value: 0.24, low: 0.15, high: 0.33, secondHand: true });
    expect(size.earlier).toMatchObject({ value: 0.37, secondHand: true });
    expect(size.higher).toMatchObject({ value: 3.9, unit: '%' });
    expect(size.classes.text).toContain('a trend towards more growth');
    expect(size.frequency).toMatchObject({ who: 'Pelland 2026', read: 'abstract read', secondHand: false });
    expect(size.frequency.what).toBe('67 studies, 2026');
    expect(strength.sets).toMatchObject({ low: 2, high: 3 });
    expect(strength.sessions).toMatchObject({ value: 2 });
    expect(strength.load).toMatchObject({ who: 'Position stand 2026', value: 80, unit: '% of maximum' });
    expect(strength.slope).toMatchObject({ value: 0.21, low: 0.16, high: 0.26, secondHand: true });
    expect(size.load).toMatchObject({ who: 'Position stand 2026', secondHand: true });
    expect(size.rest).toMatchObject({ value: 90, unit: 's', secondHand: false });
    expect(strength.rest).toMatchObject({ low: 3, high: 5, unit: 'min', secondHand: false });
    expect(records.reserve).toMatchObject({ low: 2, high: 3, secondHand: true });
    expect(claim.verdict).toBe('mostly supported, moderate certainty');
  });

  const edited = (id: string, finding: string, change: Record<string, unknown>) => () =>
    weekRecords({
      claim: (claim) => library.claims.get(claim)!,
      study: (name) => {
        const study = library.studies.get(name)!;
        const findings = study.findings.map((row) =>
          row.id === finding && name === id ? { ...row, ...change } : row,
        );
        return { ...study, findings };
      },
    });

  test.each([
    ['pelland2026dose', 'growth-per-set', { what: 'size, slope' }, 'adjust both'],
    ['pelland2026dose', 'strength-per-set', { low: undefined }, 'which has none'],
    ['acsm2026position', 'strength-load', { value: 'not-reported' }, 'which has no number'],
    [
      'acsm2026position',
      'growth-weekly-sets',
      { id: 'other' },
      'the record of acsm2026position has no finding growth-weekly-sets',
    ],
  ])('is refused where the record no longer has it: %s.%s', (study, finding, change, message) => {
    expect(edited(study, finding, change)).toThrow(message);
  });

  test('loses the mark of a reading at second hand once the record was read', () => {
    const read = edited('acsm2026position', 'growth-weekly-sets', { read: 'abstract' })();
    const styles = (run: Asked) => marksOf(run, 'wide').map(({ style }) => style);
    expect(styles(asked(3, 4, 'size', {}, read))).toContain('advised-edge');
    expect(styles(asked(3, 4))).toContain('advised-edge-second');
    expect(textsOf(asked(3, 4, 'size', {}, read))).toContain('advised: 10 or more');
    expect(textsOf(asked(3, 4))).toContain('advised: 10 or more*');
  });
});

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  const { axis } = layoutOf(size);
  const at = (share: number) => axis[0] + share * (axis[1] - axis[0]);
  const ofWeek = (sets: number) => at(sets / (maxSessions * maxSets));

  test('has a block for every set of the week along the ruler, which has room for all', () => {
    assert(
      property(anyWeek, ({ sessions, sets }) => {
        const boxes = boxesOf(marksOf(asked(sessions, sets), size), 'own');
        expect(boxes).toHaveLength(sessions * sets);
        for (const [index, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(ofWeek(index));
          expect(to).toBeLessThanOrEqual(ofWeek(index + 1));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has a wider gap after each session than between its sets', () => {
    const boxes = boxesOf(marksOf(asked(3, 4), size), 'own');
    const gaps = boxes.slice(1).map(([from], index) => from - boxes[index]![1]);
    const between = gaps.filter((_, index) => index % 4 === 3);
    const within = gaps.filter((_, index) => index % 4 !== 3);
    expect(Math.min(...between)).toBeGreaterThan(1.5 * Math.max(...within));
  });

  test('has one block for the load where the week is for strength', () => {
    const boxes = boxesOf(marksOf(asked(3, 4, 'strength', { load: 85 }), size), 'own');
    expect(boxes).toHaveLength(1);
    expect(boxes[0]![1]).toBeCloseTo(at(0.85), 1);
  });

  test.each([
    ['size', 'advised: 10 or more*', 10 / 60, ['0', '10', '20', '30', '40', '50', '60']],
    ['strength', 'advised: 80\u00a0% or more*', 0.8, ['0', '20', '40', '60', '80', '100\u00a0%']],
  ])('has a ruler with numbers, and on it what is advised for %s', (aim, says, from, numbers) => {
    const marks = marksOf(asked(1, 1, aim), size);
    const [field] = boxesOf(marks, 'advised');
    expect(field![0]).toBeCloseTo(at(from), 0);
    expect(field![1]).toBeCloseTo(axis[1], 0);
    expect(textsOf(asked(1, 1, aim), size)).toContain(says);
    expect(
      marks.flatMap((mark) => (mark.kind === 'text' && mark.style === 'tick' ? [mark.text] : [])),
    ).toEqual(numbers);
  });

  test.each([
    [asked(3, 3), 'below the advice'],
    [asked(2, 5), 'meets the advice'],
    [asked(6, 10), 'meets the advice'],
    [asked(3, 4, 'strength'), 'below the advice'],
    [asked(3, 4, 'strength', { load: 80 }), 'meets the advice'],
  ])('says how the week stands on the ruler, %#', (run, words) => {
    expect(textsOf(run, size)).toContain(words);
  });

  /** The rows of the list from top to bottom: what the week has, and how it stands. */
  const rowsOf = (run: Asked) => {
    const { rows } = layoutOf(size);
    const places = placesOf(marksOf(run, size));
    return [0, 1, 2, 3].map((index) =>
      places
        .filter(([, [x, y]]) => y === rows.first + index * rows.next && x < 600)
        .toSorted(([, [one]], [, [other]]) => one - other)
        .map(([words]) => words),
    );
  };

  test.each([
    [
      asked(3, 4),
      [
        ['3 sessions a week', 'makes little difference'],
        ['Load 70\u00a0%', 'makes little difference*'],
        ['2 reps left', 'within the 2 to 3 advised*'],
        ['120\u00a0s of rest', 'enough: no clear gain past 90\u00a0s'],
      ],
    ],
    [
      asked(1, 4, 'size', { load: 30, reserve: 0, rest: 80 }),
      [
        ['1 session a week', 'makes little difference'],
        ['Load 30\u00a0%', 'makes little difference*'],
        ['0 reps left', 'fewer than the 2 to 3 advised*'],
        ['80\u00a0s of rest', 'under 90\u00a0s, more may help a little'],
      ],
    ],
    [
      asked(3, 4, 'strength', { reserve: 4 }),
      [
        ['4 sets a session', 'more than the 2 to 3 advised*'],
        ['3 sessions a week', 'as advised: 2 or more*'],
        ['4 reps left', 'more than the 2 to 3 advised*'],
        ['120\u00a0s of rest', 'shorter than the 180\u00a0s advised'],
      ],
    ],
    [
      asked(1, 1, 'strength', { reserve: 3, rest: 180 }),
      [
        ['1 set a session', 'fewer than the 2 to 3 advised*'],
        ['1 session a week', 'fewer than the 2 advised*'],
        ['3 reps left', 'within the 2 to 3 advised*'],
        ['180\u00a0s of rest', 'within the 180 to 300\u00a0s advised'],
      ],
    ],
  ])('lists all else with how it stands, %#', (run, rows) => {
    expect(rowsOf(run)).toEqual(rows);
  });

  test('has a mark of its own for each standing', () => {
    const marks = marksOf(asked(3, 4, 'size', { reserve: 4, rest: 60 }), size);
    const shapes = marks.flatMap((mark) =>
      mark.kind === 'path' && mark.style === 'standing' ? [mark.d.replace(/^M[\d.-]+ [\d.-]+/, '')] : [],
    );
    expect(shapes).toHaveLength(5);
    // The sessions and the load make as little difference.
    expect(new Set(shapes).size).toBe(4);
  });

  test('outlines the set that its finding tells of, and says below it what that one went with', () => {
    const [outlined] = boxesOf(marksOf(asked(3, 4), size), 'one-more');
    expect(outlined![0]).toBeCloseTo(ofWeek(12), 0);
    expect(outlined![1]).toBeCloseTo(ofWeek(13), 0);
    expect(textsOf(asked(3, 4), size).join(' ')).toContain(
      'Around 12 sets, one more went with 0.24\u00a0% more muscle*, and each further set with less.',
    );
    expect(boxesOf(marksOf(asked(3, 4, 'strength'), size), 'one-more')).toEqual([]);
    expect(textsOf(asked(3, 4, 'strength'), size).join(' ')).toContain('0.21\u00a0% more strength*');
  });
});

describe('the verdict', () => {
  test.each([
    [1, 9, 'size', 'Below the 10 advised for size. With more sets, groups grew more (moderate certainty).'],
    [2, 5, 'size', '10 sets meet the advice; each further set added less than the last.'],
    [3, 4, 'size', '12 sets meet the advice; each further set added less than the last.'],
    [4, 5, 'size', '20 sets meet the advice; each further set added less than the last.'],
    [6, 10, 'size', '60 sets meet the advice; each further set added less than the last.'],
    [
      3,
      3,
      'strength',
      'Below the 80\u00a0% advised, and for strength load counts first (moderate certainty).',
    ],
  ])('on %i sessions of %i sets for %s', (sessions, sets, aim, words) => {
    expect(verdict(sessions, sets, aim)).toBe(words);
  });

  test.each([
    [1, 3, 'That load is as advised. Once a week is below the advice.'],
    [3, 1, 'That load is as advised. One set a session is below the two or three advised.'],
    [3, 3, 'Your load, sets and sessions are all as advised for strength.'],
    [3, 5, 'That load is as advised. Your sets a session are more than the two or three advised.'],
  ])('on a heavy load in %i sessions of %i sets', (sessions, sets, words) => {
    expect(verdict(sessions, sets, 'strength', { load: 80 })).toBe(words);
  });

  test('depends on the sets of the week alone for size, not on how many sessions they take', () => {
    assert(
      property(integer({ min: 1, max: 6 }), integer({ min: 1, max: 6 }), (one, other) => {
        expect(verdict(one, other)).toBe(verdict(other, one));
      }),
    );
  });
});

describe('the story', () => {
  test('tells the week, the advice, what one more set went with, and the verdict', () => {
    expect(captions(asked(3, 4)).slice(0, 3)).toEqual([
      'Three sessions of four hard sets make 12 a week for this muscle.',
      'For size, experts advise at least 10 sets a week.',
      'At about 12 sets a week, adding one went with 0.24\u00a0% more muscle.',
    ]);
    expect(captions(asked(1, 1, 'strength')).slice(0, 3)).toEqual([
      'One session of one hard set, at 70\u00a0% of your max.',
      'For strength, experts advise a load of 80\u00a0% or more.',
      'Sets count too: adding one a week went with 0.21\u00a0% more strength.',
    ]);
  });

  test('shows what was published from the start, and the week session by session', () => {
    const run = asked(3, 4);
    const at = (seconds: number) => marksOf(run, 'wide', seconds);
    expect(at(0).map((mark) => mark.style)).toContain('advised');
    const words = at(0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('advised: 10 or more*');
    expect(words).toContain('3 sessions of 4 hard sets');
    expect([0, 1, 2].map((seconds) => boxesOf(at(seconds), 'own').length)).toEqual([0, 4, 12]);
  });

  test('changes the picture at every moment', () => {
    for (const run of [asked(3, 4), asked(4, 5), asked(6, 10), asked(3, 3, 'strength')]) {
      const moments = week.story(run.recording, run.scenario).map(({ seconds }) => seconds);
      const drawn = moments.map((seconds) => JSON.stringify(marksOf(run, 'narrow', seconds)));
      expect(new Set(drawn).size).toBe(moments.length);
    }
  });
});

describe('what a change did', () => {
  const changed = (before: Asked, after: Asked) => week.changed(before, after);
  test.each([
    [
      asked(3, 4),
      asked(4, 3),
      'Still 12 hard sets a week, in four sessions: for size, that makes little difference.',
    ],
    [asked(3, 3), asked(3, 4), '12 hard sets a week instead of nine, which meets the advice for size.'],
    [asked(3, 4), asked(4, 4), '16 hard sets a week instead of 12, each adding less than the last.'],
    [asked(4, 4), asked(3, 4), '12 hard sets a week instead of 16, which meets the advice for size.'],
    [asked(2, 2), asked(1, 2), 'Two hard sets a week instead of four, which is below the advice for size.'],
    [
      asked(3, 4),
      asked(3, 4, 'strength'),
      'For strength, look first to the load (in Settings): 70\u00a0% is below the advice.',
    ],
    [asked(3, 4, 'strength'), asked(3, 4), 'For size, look first to the sets: 12 a week meets the advice.'],
    [asked(1, 2, 'strength'), asked(1, 1, 'strength'), 'One hard set a week instead of two, in one session.'],
    [asked(3, 4), asked(3, 4), 'Nothing has changed: 12 hard sets a week.'],
    [
      asked(3, 4),
      asked(3, 4, 'size', { load: 40 }),
      'Load 40\u00a0%: that makes little difference in size if sets are hard.',
    ],
    [asked(3, 4), asked(3, 4, 'size', { reserve: 5 }), '5 reps left, more than the 2 to 3 loosely advised.'],
    [asked(3, 4), asked(3, 4, 'size', { reserve: 1 }), '1 rep left, fewer than the 2 to 3 loosely advised.'],
    [
      asked(3, 4),
      asked(3, 4, 'size', { rest: 60 }),
      '60\u00a0s of rest: longer rests may help growth a little.',
    ],
    [
      asked(3, 4),
      asked(3, 4, 'size', { rest: 90 }),
      '90\u00a0s of rest: still longer rests added no clear growth.',
    ],
    [
      asked(3, 4, 'strength'),
      asked(3, 4, 'strength', { load: 85 }),
      'Load 85\u00a0%, as advised for strength.',
    ],
    [
      asked(3, 4, 'strength'),
      asked(3, 4, 'strength', { rest: 150 }),
      '150\u00a0s of rest, shorter than the 180\u00a0s advised for heavy sets.',
    ],
  ])('is said in words, %#', (before, after, words) => {
    expect(changed(before, after)).toBe(words);
  });
});

describe('the table', () => {
  const { rows, columns } = week.table(asked(3, 4).recording, asked(3, 4).scenario);

  test('has every published value with its study and how it was read', () => {
    const known = rows.map(([, ...rest]) => rest);
    expect(known).toContainEqual([
      'size',
      '0.24',
      '0.15',
      '0.33',
      '% per set',
      '95\u00a0% credible interval',
      { text: 'Pelland 2026', href: '/references/pelland2026dose/#growth-per-set' },
      'read second-hand',
    ]);
    expect(known).toContainEqual([
      'strength',
      '80',
      undefined,
      undefined,
      '% of maximum',
      undefined,
      { text: 'Position stand 2026', href: '/references/acsm2026position/#strength-load' },
      'read second-hand',
    ]);
    expect(rows).toHaveLength(21);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('has the rows of the aim first', () => {
    const aims = (aim: string) =>
      week.table(asked(3, 4, aim).recording, asked(3, 4, aim).scenario).rows.map((row) => row[1]);
    expect(aims('strength').slice(5, 11)).toEqual(Array(6).fill('strength'));
    expect(aims('size').slice(5, 13)).toEqual(Array(8).fill('size'));
  });
});
