import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekRecords } from '../../../src/figures/week/data.ts';
import week from '../../../src/figures/week/figure.ts';
import { maxSets, scalesOf } from '../../../src/figures/week/layout.ts';
import { weekRecords } from '../../../src/figures/week/records.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark, Size } from '../../../src/view/picture.ts';
import { library } from '../../library.ts';

const records = dataOf(library, 'week') as WeekRecords;
const asked = (sessions: number, sets: number, aim = 'size', known = records) => {
  const scenario = { sessions, sets, aim };
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
    expect(marksOf(asked(3, 4, 'size', read), 'wide').map(({ style }) => style)).toContain('advised');
    expect(textsOf(asked(3, 4, 'size', read))).toContain('at least 10 hard sets a week');
    expect(textsOf(asked(3, 4))).toContain('at least 10 hard sets a week*');
  });
});

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  const { x, layout } = scalesOf(size);

  test('has a block for every set as far as the ruler goes, and an arrow beyond', () => {
    assert(
      property(anyWeek, ({ sessions, sets }) => {
        const marks = marksOf(asked(sessions, sets), size);
        const total = sessions * sets;
        const boxes = boxesOf(marks, 'your-sets');
        expect(boxes).toHaveLength(Math.min(total, maxSets));
        for (const [index, [from, to]] of boxes.entries()) {
          expect(from).toBeGreaterThanOrEqual(x(index));
          expect(to).toBeLessThanOrEqual(x(index + 1));
        }
        const arrows = marks.filter((mark) => mark.kind === 'path' && /l8 5l-8 5z$/.test(mark.d));
        expect(arrows.some(({ style }) => style === 'your-sets')).toBe(total > maxSets);
      }),
      { numRuns: 30 },
    );
  });

  test('has a block for every set in the box of its day', () => {
    const dayOf = ([from, to]: readonly [number, number], days: readonly (readonly [number, number])[]) =>
      days.findIndex(([left, right]) => from >= left && to <= right);
    assert(
      property(anyWeek, ({ sessions, sets, aim }) => {
        const run = asked(sessions, sets, aim);
        const marks = marksOf(run, size);
        const days = boxesOf(marks, 'day');
        const blocks = boxesOf(marks, 'day-sets');
        expect(days).toHaveLength(7);
        expect(blocks).toHaveLength(sessions * sets);
        const used = new Set(blocks.map((box) => dayOf(box, days)));
        expect(used.size).toBe(sessions);
        expect(used).not.toContain(-1);
      }),
      { numRuns: 30 },
    );
  });

  test('begins what is advised for size at ten sets a week', () => {
    const [[from, to]] = boxesOf(marksOf(asked(3, 4), size), 'advised-second') as [[number, number]];
    expect(from).toBeCloseTo(x(10), 1);
    expect(to).toBeCloseTo(x(40), 1);
  });

  test.each([
    [3, 3, false],
    [2, 5, true],
    [6, 10, true],
  ])('fills what is advised once the week meets it: %i sessions of %i sets', (sessions, sets, isMet) => {
    const filled = boxesOf(marksOf(asked(sessions, sets), size), 'advised-met');
    expect(filled).toHaveLength(isMet ? 1 : 0);
    for (const [from] of filled) expect(from).toBeCloseTo(x(10), 1);
  });

  test.each([
    [2, 3, 2],
    [3, 5, 1],
    [1, 1, 0],
  ])('fills for strength what the week meets: %i sessions of %i sets', (sessions, sets, met) => {
    expect(boxesOf(marksOf(asked(sessions, sets, 'strength'), size), 'advised-met')).toHaveLength(met);
  });

  test('says what studies found, each sentence starred where only others tell it', () => {
    const words = (aim: string) => textsOf(asked(4, 5, aim), size).join(' ');
    expect(words('size')).toMatch(
      /at about 12 sets a week, one more went with 0\.24\u00a0% \(0\.15 to 0\.33\) more growth, and each further one with less\.\* In how many sessions you do them hardly mattered\. /,
    );
    expect(words('size')).toContain('each further set a week went with 0.37\u00a0% more growth.*');
    expect(words('strength')).toMatch(
      /0\.21\u00a0% \(0\.16 to 0\.26\) more strength.*less, sooner than for growth\.\* More/,
    );
  });

  test('leads from every statement to its source, with the room of a finger where it has lines for it', () => {
    const links = marksOf(asked(3, 4), size).flatMap((mark) =>
      mark.kind === 'text' && mark.href?.startsWith('/references/') ? [mark] : [],
    );
    expect(links.map(({ text: words }) => words)).toEqual([
      'Expert advice, 2026',
      '67 studies, 2026',
      '15 studies, 2017',
    ]);
    const [, pooled] = links;
    expect(pooled!.room![3] - pooled!.room![1]).toBeGreaterThan(24);
  });

  test('sets each session and the sessions of a week beside what is advised for strength', () => {
    const { axis, rows } = layout.dials;
    const at = (share: number) => axis[0] + share * (axis[1] - axis[0]);
    const marks = marksOf(asked(3, 5, 'strength'), size);
    const dots = marks.flatMap((mark) =>
      mark.kind === 'dots' && mark.style === 'you-point' ? mark.dots.map(([x, y]) => [x, y]) : [],
    );
    expect(dots).toEqual([
      [at(5 / 10), rows[0] - 4],
      [at(3 / 6), rows[1] - 4],
    ]);
    const bars = boxesOf(marks, 'advised-second').map((ends) => ends.map((end) => Math.round(end)));
    expect(bars).toEqual(
      [
        [at(0.2), at(0.3)],
        [at(2 / 6), at(1)],
        [at(0.8), at(1)],
      ].map((ends) => ends.map((end) => Math.round(end))),
    );
    expect(textsOf(asked(3, 5, 'strength'), size)).toEqual(
      expect.arrayContaining(['2 to 3', '2 or more', '80 or more']),
    );
  });
});

describe('the verdict', () => {
  test.each([
    [1, 9, 'size', 'Below the 10 advised for size. With more sets, groups grew more (moderate certainty).'],
    [2, 5, 'size', 'That meets the advice for size. Each further set added less (moderate certainty).'],
    [3, 4, 'size', 'That meets the advice for size. Each further set added less (moderate certainty).'],
    [4, 5, 'size', 'That meets the advice for size. Each further set added less (moderate certainty).'],
    [6, 10, 'size', 'That meets the advice for size. Each further set added less (moderate certainty).'],
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
      'Around 12 sets, one more went with 0.24\u00a0% more growth, each further one less.',
    ]);
    expect(captions(asked(1, 1, 'strength')).slice(0, 3)).toEqual([
      'One session of one hard set makes 1 a week for this muscle.',
      'For strength, experts advise two or three sets, two or more sessions a week.',
      'One more set a week went with 0.21\u00a0% more strength, each further one less.',
    ]);
  });

  test('shows what was published from the start, and the week session by session', () => {
    const run = asked(3, 4);
    const at = (seconds: number) => marksOf(run, 'wide', seconds);
    expect(at(0).map((mark) => mark.style)).toContain('advised-second');
    const words = at(0).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words.join(' ')).toContain('0.24');
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

  test('leads from the sum of the week down through what is advised, once that is told', () => {
    const lineAt = (seconds: number, ...week: Parameters<typeof asked>) =>
      marksOf(asked(...week), 'wide', seconds).find(({ style }) => style === 'your-line');
    expect(lineAt(2, 3, 4)).toBeUndefined();
    const { advised } = scalesOf('wide').layout;
    const line = lineAt(3, 3, 4);
    expect(line?.kind === 'rule' && line.from[1] < advised.marks[0] && line.to[1] > advised.marks[1]).toBe(
      true,
    );
    expect(lineAt(3, 6, 10)).toBeUndefined();
  });
});

describe('what a change did', () => {
  const changed = (before: Asked, after: Asked) => week.changed(before, after);
  test.each([
    [asked(3, 4), asked(4, 3), 'Still 12 hard sets a week, in four sessions: for size, hardly a difference.'],
    [asked(3, 3), asked(3, 4), '12 hard sets a week instead of nine, which meets the 10 advised.'],
    [asked(2, 2), asked(1, 2), 'Two hard sets a week instead of four, below the 10 advised.'],
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
    [asked(1, 2, 'strength'), asked(1, 1, 'strength'), 'One hard set a week instead of two, in one session.'],
    [asked(3, 4), asked(3, 4), 'Nothing has changed: 12 hard sets a week.'],
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
    expect(rows).toHaveLength(14);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('has the rows of the aim first', () => {
    const aims = (aim: string) =>
      week.table(asked(3, 4, aim).recording, asked(3, 4, aim).scenario).rows.map((row) => row[1]);
    expect(aims('strength').slice(2, 7)).toEqual(Array(5).fill('strength'));
    expect(aims('size').slice(2, 8)).toEqual(Array(6).fill('size'));
  });
});
