import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { study } from '../../src/evidence/study.ts';
import { checkLesson, type Known } from '../../src/prose/check.ts';
import { preset } from '../../src/scenario/preset.ts';
import { goodLesson, goodPreset, goodStudy } from '../evidence/files.ts';

const known: Known = {
  study: (id) => (id === 'smith2020hold' ? study.parse(parse(goodStudy)) : undefined),
  preset: (id) => (id === 'hold-60' ? preset.parse(parse(goodPreset)) : undefined),
  claim: (id) => id === 'holds-end',
  term: (id) => id === 'hold',
};
const check = (text: string, know: Known = known) =>
  checkLesson({ path: 'content/lessons/holds.mdx', text }, know);

const spoilings: [what: string, from: string, to: string, message: string][] = [
  [
    'an unknown claim',
    'id="holds-end"',
    'id="holds-last"',
    'there is no claim holds-last; correct the id, or add its file',
  ],
  ['an unknown term', 'id="hold"', 'id="grip"', 'there is no term grip; correct the id, or add its file'],
  [
    'an unknown scenario',
    'scenario="hold-60"',
    'scenario="hold-61"',
    'there is no scenario hold-61; correct the id, or add its file',
  ],
  [
    'an unknown study',
    '<Cite study="smith2020hold" />',
    '<Cite study="smith2020hold jones1999hold" />',
    'there is no study jones1999hold; correct the id, or add its file',
  ],
  [
    'an unknown finding',
    'smith2020hold.endurance',
    'smith2020hold.pain',
    'study smith2020hold has no finding pain; it has sample, endurance',
  ],
  [
    'an unknown readout',
    'hold-60.endurance',
    'hold-60.pain',
    'unknown readout: pain; hold has endurance, last-unit-joins, recruited-at-start, effort-at-start, fibres-left',
  ],
  [
    'a number of nobody',
    'hold-60.endurance',
    'jones1999hold.endurance',
    'number not found: jones1999hold.endurance; write study.finding, study.sample, preset.readout or model.parameter',
  ],
  [
    'an unknown parameter',
    'hold-60.endurance',
    'model.pain',
    'unknown parameter: pain; see src/model/parameters.ts',
  ],
  [
    'an unknown form',
    'of="smith2020hold.endurance"',
    'of="smith2020hold.endurance" as="short"',
    'unknown form: as="short"; use full, value, bare, comparison',
  ],
  [
    'an unknown component',
    '<Figure scenario',
    '<Chart scenario',
    'there is no component <Chart>; use Claim, Term, Figure, Cite, Number, Predict, Question, Check',
  ],
  ['an id given as an expression', 'id="holds-end"', 'id={claim}', '<Claim> needs id="…" as plain text'],
  [
    'a number without its citation',
    '<Cite study="smith2020hold" />',
    '',
    'a number of smith2020hold stands without its citation; add <Cite study="smith2020hold" /> to the paragraph',
  ],
];

describe('the text of a lesson', () => {
  test('that is bound to its sources has no problem', () => {
    expect(check(goodLesson)).toEqual([]);
  });

  test.each(spoilings)('with %s is refused', (_, from, to, message) => {
    const problems = check(goodLesson.replace(from, to));
    expect(problems.map((row) => row.message)).toContain(message);
    for (const { path, line } of problems) {
      expect(path).toBe('content/lessons/holds.mdx');
      expect(line).toBeGreaterThanOrEqual(10);
    }
  });

  test('is not blamed for a record that is itself broken', () => {
    const text = goodLesson.replaceAll('smith2020hold', 'jones1999hold');
    expect(check(text, { ...known, broken: (id) => id === 'jones1999hold' })).toEqual([]);
  });
});

describe('a number typed by hand', () => {
  test.each([
    ['They held for 61.5 s.', '61.5'],
    ['Power fell by 32 %.', '32 %'],
    ['That is 3 times the ride.', '3'],
    ['In ten men it was so.', 'ten men'],
    ['They did twenty-one more reps.', 'twenty-one more reps'],
    ['Some 1,075 W were left.', '1,075'],
  ])('is refused in “%s”', (sentence, number) => {
    expect(check(`${goodLesson}\n${sentence}\n`)).toEqual([
      {
        path: 'content/lessons/holds.mdx',
        line: goodLesson.split('\n').length + 1,
        message: `“${number}” is a number typed by hand; bind it with <Number of="study.finding" />, or say it without a number`,
      },
    ]);
  });

  test('is refused in the questions that a reader is asked', () => {
    expect(check(`${goodLesson}\n<Question ask="Are 5 enough?">No.</Question>\n`)).toHaveLength(1);
  });

  test.each(['Your 1RM is not the point.', 'One idea, two sides.', 'See [the part](#part-2).'])(
    'is not seen in “%s”',
    (sentence) => {
      expect(check(`${goodLesson}\n${sentence}\n`)).toEqual([]);
    },
  );
});
