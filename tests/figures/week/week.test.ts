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
    expect(claim.verdict).toBe('supported, moderate certainty');
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
    expect(marksOf(asked(3, 4, 'size', {}, read), 'wide').map(({ style }) => style)).toContain('advised');
    expect(textsOf(asked(3, 4, 'size', {}, read))).toContain('advised 10 or more');
    expect(textsOf(asked(3, 4))).toContain('advised 10 or more*');
  });
});

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  const { axis, rows } = layoutOf(size);
  const at = (share: number) => axis[0] + share * (axis[1] - axis[0]);
  const ofWeek = (sets: number) => at(sets / (maxSessions * maxSets));

  test('has a block for every set of the week along the first ruler, which has room for all', () => {
    assert(
      property(anyWeek, ({ sessions, sets }) => {
        const boxes = boxesOf(marksOf(asked(sessions, sets), size), 'your-sets');
        expect(boxes).toHaveLength(sessions * sets);
        for (const [index, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(ofWeek(index));
          expect(to).toBeLessThanOrEqual(ofWeek(index + 1));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('has a block for every set on the line of its day', () => {
    assert(
      property(anyWeek, ({ sessions, sets, aim }) => {
        const marks = marksOf(asked(sessions, sets, aim), size);
        const days = marks
          .flatMap((mark) => (mark.kind === 'rule' && mark.style === 'axis' ? [[mark.from, mark.to]] : []))
          .slice(0, 7);
        const dayOf = ([from, to]: readonly [number, number]) =>
          days.findIndex(([left, right]) => from >= left![0] && to <= right![0]);
        const blocks = boxesOf(marks, 'day-sets');
        expect(blocks).toHaveLength(sessions * sets);
        const used = new Set(blocks.map(dayOf));
        expect(used.size).toBe(sessions);
        expect(used).not.toContain(-1);
      }),
      { numRuns: 30 },
    );
  });

  test('has no box that could be taken for a button', () => {
    const boxes = marksOf(asked(3, 4), size).filter(({ style }) => style === 'day');
    expect(boxes).toEqual([]);
  });

  const dotsOf = (run: Asked) =>
    marksOf(run, size).flatMap((mark) =>
      mark.kind === 'dots' && mark.style === 'you-point' ? mark.dots.map(([x, y]) => [x, y]) : [],
    );

  test.each([
    ['size', 15 / 60],
    ['strength', 5 / 10],
  ])('has the dot of the week on every ruler, for %s', (aim, sets) => {
    expect(dotsOf(asked(3, 5, aim, { load: 80, reserve: 4, rest: 60 }))).toEqual(
      [sets, 3 / 6, 0.8, 4 / 10, 60 / 300].map((share, index) => [at(share), rows[index]]),
    );
  });

  test.each([
    [
      'size',
      [
        [10 / 60, 1],
        [0.2, 0.3],
      ],
      [[90 / 300, 1]],
    ],
    [
      'strength',
      [
        [0.2, 0.3],
        [2 / 6, 1],
        [0.8, 1],
        [0.2, 0.3],
      ],
      [[180 / 300, 1]],
    ],
  ])('has a band for all that was published for %s, broken where only others tell it', (aim, told, read) => {
    const bands = (style: string) =>
      boxesOf(marksOf(asked(1, 1, aim), size), style).map((ends) => ends.map(Math.round));
    const expected = (shares: number[][]) => shares.map((ends) => ends.map((share) => Math.round(at(share))));
    expect(bands('advised-second')).toEqual(expected(told));
    expect(bands('advised')).toEqual(expected(read));
  });

  test('says beside every ruler what was published, with a star where only others tell it', () => {
    expect(textsOf(asked(3, 4), size)).toEqual(
      expect.arrayContaining([
        'advised 10 or more*',
        'hardly matters',
        'counts for little*',
        'one account: 2 to 3*',
        'no clear gain past 90\u00a0s',
      ]),
    );
    expect(textsOf(asked(3, 4, 'strength'), size)).toEqual(
      expect.arrayContaining([
        'one account: 2 to 3*',
        'advised 2 or more*',
        'advised 80\u00a0% or more*',
        'heavy sets: 180 to 300\u00a0s',
      ]),
    );
  });

  test.each([
    [asked(3, 3), 2],
    [asked(2, 5), 3],
    [asked(6, 10, 'size', { reserve: 5, rest: 60 }), 1],
    [asked(2, 3, 'strength', { load: 85, rest: 180 }), 5],
    [asked(1, 1, 'strength', { reserve: 0 }), 0],
  ])('fills what the week meets, %#', (run, met) => {
    expect(boxesOf(marksOf(run, size), 'advised-met')).toHaveLength(met);
  });

  test('tells at the place of its finding what one more set went with', () => {
    const marks = marksOf(asked(3, 4), size);
    const place = marks.find(({ style }) => style === 'slope-at');
    expect(place?.kind === 'rule' && place.from[0]).toBeCloseTo(ofWeek(12), 1);
    expect(textsOf(asked(3, 4), size)).toContain('one more at about 12: 0.24\u00a0% more muscle*');
    expect(textsOf(asked(3, 4, 'strength'), size)).toContain('one more a week: 0.21\u00a0% more strength*');
  });

  test.each([
    ['size', 0],
    ['strength', 2],
  ])('points at what to look at first for %s', (aim, row) => {
    const arrow = marksOf(asked(3, 4, aim), size).find(({ style }) => style === 'first');
    const y = Number(/^M[\d.]+ ([\d.]+)/.exec(arrow?.kind === 'path' ? arrow.d : '')![1]);
    expect(Math.abs(y - rows[row]!)).toBeLessThan(25);
  });
});

describe('the verdict', () => {
  test.each([
    [1, 9, 'size', 'Below the 10 advised for size. With more sets, groups grew more (moderate certainty).'],
    [2, 5, 'size', 'That meets the advice for size. Each further set added less.'],
    [3, 4, 'size', 'That meets the advice for size. Each further set added less.'],
    [4, 5, 'size', 'That meets the advice for size. Each further set added less.'],
    [6, 10, 'size', 'That meets the advice for size. Each further set added less.'],
    [1, 3, 'strength', 'Once a week is below the advice; load counts first (moderate certainty).'],
    [3, 1, 'strength', 'One set is below the two or three advised; load counts first (moderate certainty).'],
    [3, 3, 'strength', 'For strength look first to the load: 80\u00a0% or more (moderate certainty).'],
    [3, 5, 'strength', 'More sets than the two or three advised; load counts first (moderate certainty).'],
  ])('on %i sessions of %i sets for %s', (sessions, sets, aim, words) => {
    expect(verdict(sessions, sets, aim)).toBe(words);
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
      'One session of one hard set makes 1 a week for this muscle.',
      'For strength, experts advise two or three sets, two or more sessions a week.',
      'Adding one set a week went with 0.21\u00a0% more strength.',
    ]);
  });

  test('shows what was published from the start, and the week session by session', () => {
    const run = asked(3, 4);
    const at = (seconds: number) => marksOf(run, 'wide', seconds);
    expect(at(0).map((mark) => mark.style)).toContain('advised-second');
    const words = at(0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words).toContain('advised 10 or more*');
    expect([0, 1, 2].map((seconds) => boxesOf(at(seconds), 'your-sets').length)).toEqual([0, 4, 12]);
    expect([0, 1, 2].map((seconds) => boxesOf(at(seconds), 'day-sets').length)).toEqual([0, 4, 12]);
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
    [asked(3, 4), asked(4, 3), 'Still 12 hard sets a week, in four sessions: for size, hardly a difference.'],
    [asked(3, 3), asked(3, 4), '12 hard sets a week, not nine: past the 10 advised, each set added less.'],
    [asked(2, 2), asked(1, 2), 'Two hard sets a week, not four: that is below the advice for size.'],
    [
      asked(3, 4),
      asked(3, 4, 'strength'),
      'For strength, look first to the load, then to sets and sessions.',
    ],
    [
      asked(3, 4, 'strength'),
      asked(3, 4),
      'For size, look first to the sets: 12 a week, which meets the 10 advised.',
    ],
    [asked(1, 2, 'strength'), asked(1, 1, 'strength'), 'One hard set a week, not two, in one session.'],
    [asked(3, 4), asked(3, 4), 'Nothing has changed: 12 hard sets a week.'],
    [
      asked(3, 4),
      asked(3, 4, 'size', { load: 40 }),
      'Load 40\u00a0%: counts for little in size, if sets are hard.',
    ],
    [asked(3, 4), asked(3, 4, 'size', { reserve: 5 }), '5 reps left, more than one account advises.'],
    [asked(3, 4), asked(3, 4, 'size', { reserve: 1 }), '1 rep left, fewer than one account advises.'],
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
    [asked(3, 4, 'strength'), asked(3, 4, 'strength', { load: 85 }), 'Load 85\u00a0%, as advised.'],
    [
      asked(3, 4, 'strength'),
      asked(3, 4, 'strength', { rest: 150 }),
      '150\u00a0s of rest, less than advised for heavy sets.',
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
