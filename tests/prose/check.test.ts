import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { study } from '../../src/evidence/study.ts';
import { term } from '../../src/evidence/term.ts';
import { preset } from '../../src/figures/preset.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { goodLesson, goodPreset, goodStudy, goodTerm } from '../evidence/files.ts';

const known: LessonTargets = {
  study: (id) => (id === 'smith2020hold' ? study.parse(parse(goodStudy)) : undefined),
  preset: (id) => (id === 'hold-60' ? preset.parse(parse(goodPreset)) : undefined),
  claim: (id) => id === 'holds-end',
  term: (id) => id === 'hold',
  terms: [term.parse(parse(goodTerm))],
  page: (path) => path === '/claims/' || path === '/claims/holds-end/',
};
const check = (text: string, know: LessonTargets = known) =>
  checkLesson({ path: 'content/lessons/holds.mdx', text }, know);

const spoilings: [what: string, from: string, to: string, message: string][] = [
  [
    'an unknown claim',
    'id="holds-end"',
    'id="holds-last"',
    'there is no claim holds-last; correct the id, or add its file',
  ],
  [
    'a definition within a verdict',
    'Every hold comes to an end.</Claim>',
    'Every <Term id="hold">hold</Term> comes to an end.</Claim>',
    'a definition stands within a verdict; let a word open one thing, and move one of them',
  ],
  [
    'a verdict on the words of a link',
    '<Claim id="holds-end">Every hold comes to an end.</Claim>',
    '[Every <Claim id="holds-end">hold</Claim> comes to an end.](/claims/)',
    'a verdict stands within a link; let a word open one thing, and move one of them',
  ],
  [
    'a verdict in the middle of a sentence',
    'comes to an end.</Claim>',
    'comes to an end,</Claim> and soon.',
    'a verdict cuts this sentence in two; end the sentence with its claim, and begin another',
  ],
  [
    'three links in a paragraph',
    ' A\n',
    ' See [one](/claims/), [two](/claims/) and [three](/claims/holds-end/). A\n',
    '3 links stand in one paragraph, more than a reader can weigh; keep at most 2 links, and 4 marks in all',
  ],
  [
    'five marks in a paragraph',
    ' A\n',
    ' <Term id="hold">Hold</Term>, <Term id="hold">hold</Term>, <Term id="hold">hold</Term>. A\n',
    '5 marks stand in one paragraph, more than a reader can weigh; keep at most 2 links, and 4 marks in all',
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
    'unknown form: as="short"; use full, value, bare, comparison, fall, comparison-fall, interval',
  ],
  [
    'an unknown component',
    '<Figure scenario',
    '<Chart scenario',
    'there is no component <Chart>; use Claim, Term, Figure, Steps, Step, Cite, Number, Predict, Question, Check',
  ],
  [
    'a panel that the figure does not have',
    '<Figure scenario="hold-60" />',
    '<Figure scenario="hold-60" show="bar" />',
    'the figure hold has no panel bar; show one of pool, timeline, published',
  ],
  [
    'a control that the figure does not have',
    '<Figure scenario="hold-60" />',
    '<Figure scenario="hold-60" show="pool" controls="load" />',
    'the figure hold has no control load; it has target',
  ],
  [
    'an id given as an expression',
    'id="holds-end"',
    'id={claim}',
    '<Claim> needs id="…" as plain text; write it in quotes',
  ],
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

  test('reports no problem that is the record’s own', () => {
    const text = goodLesson.replaceAll('smith2020hold', 'jones1999hold');
    expect(check(text, { ...known, broken: (id) => id === 'jones1999hold' })).toEqual([]);
  });

  const shown = [
    '<Figure scenario="hold-60" show="timeline" />',
    '<Predict question="How long?" choices="short | long" answer="long" run="hold-60">It is long.</Predict>',
    '<Steps figure="hold" show="pool" again="two holds">',
    '<Step title="It begins" scenario="hold-60" moment="1">\n\nA few work.\n\n</Step>',
    '<Step title="It ends" scenario="hold-60">\n\nAll work.\n\n</Step>',
    '</Steps>',
    '<Figure scenario="hold-60" show="timeline" again="the same once more" />',
  ].join('\n\n');

  test('with a scenario that does not fit its figure is told nothing of it', () => {
    const broken = { ...known, preset: () => undefined, broken: (id: string) => id === 'hold-60' };
    expect(check(shown, broken)).toEqual([]);
  });

  test('with a scenario that is misspelt is told of that, and of nothing that follows from it', () => {
    const text = shown.replace('<Figure scenario="hold-60"', '<Figure scenario="hold-06"');
    expect(check(text)).toEqual([
      {
        path: 'content/lessons/holds.mdx',
        line: 1,
        message: 'there is no scenario hold-06; correct the id, or add its file',
      },
    ]);
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

  test.each(['Your 1RM is not the point.', 'One idea, two sides.', 'See [every claim](/claims/).'])(
    'is not seen in “%s”',
    (sentence) => {
      expect(check(`${goodLesson}\n${sentence}\n`)).toEqual([]);
    },
  );
});

const withLine = (line: string) => check(`${goodLesson}\n${line}\n`);
const lastLine = goodLesson.split('\n').length + 1;

describe('a paragraph that tells of something measured', () => {
  test.each([
    ['One trial found more growth.', 'trial'],
    ['Lifters stop short, on average.', 'on average'],
    ['Such muscles were shown to tire.', 'were shown'],
  ])('“%s” is refused without a source', (sentence, words) => {
    expect(withLine(sentence)).toEqual([
      {
        path: 'content/lessons/holds.mdx',
        line: lastLine,
        message: `“${words}” tells of something measured, and the paragraph names no source; add <Cite study="…" /> or <Claim id="…">, or say it without`,
      },
    ]);
  });

  test.each([
    'One trial found more growth.<Cite study="smith2020hold" />',
    '<Claim id="holds-end">Trials found more growth.</Claim>',
    'Neither study cancels the other.',
    'Push until the bar stops.',
    '## What a study is',
  ])('“%s” passes', (sentence) => {
    expect(withLine(sentence)).toEqual([]);
  });

  test('is only supposed under “What would change our mind”', () => {
    expect(withLine('## What would change our mind\n\nA trial in which both legs grew alike.')).toEqual([]);
    expect(
      withLine('## What would change our mind\n\n## And then\n\nA trial in which both legs grew alike.'),
    ).toHaveLength(1);
  });
});

describe('a term', () => {
  const terms = [
    ...known.terms,
    term.parse({
      id: 'motor-unit',
      term: 'Motor unit',
      also: ['MU'],
      definition: 'A nerve cell and its fibres.',
      sources: ['smith2020hold'],
    }),
  ];
  const knowing = (line: string) =>
    check(`${goodLesson}\n${line}\n`, {
      ...known,
      terms,
      term: (id) => id === 'hold' || id === 'motor-unit',
    });

  test.each(['Every motor unit works.', 'All motor units work.', 'Every MU works.'])(
    'that is used and never defined is refused: %s',
    (sentence) => {
      expect(knowing(sentence)).toEqual([
        {
          path: 'content/lessons/holds.mdx',
          line: lastLine,
          message:
            'the term “Motor unit” is used and never defined in this lesson; write <Term id="motor-unit">…</Term> where it first stands',
        },
      ]);
    },
  );

  test('that is defined anywhere in the lesson may be used', () => {
    expect(knowing('A <Term id="motor-unit">motor unit</Term> works. Every motor unit does.')).toEqual([]);
  });
});

describe('a link or an image', () => {
  test.each([
    ['[a claim](/claims/lost/)', '/claims/lost/ leads nowhere on this site; correct it'],
    ['[below](#nowhere)', 'no heading here makes #nowhere; it has #a-heading-it-is'],
    [
      '[a page](claims.html)',
      'claims.html is neither an address of this site, such as /claims/, nor one that begins with https:; write such a one',
    ],
    ['![](/a.png)', 'an image without words for those who cannot see it; write ![what it shows](…)'],
    [
      '![a wall](javascript:alert)',
      'javascript:alert is no address of this site, and pictures come from no other; put the picture into public, and write /name',
    ],
    [
      '[a host](//host.example/)',
      '//host.example/ is neither an address of this site, such as /claims/, nor one that begins with https:; write such a one',
    ],
    ['[a share](/claims/?x=%)', '/claims/?x=% has a % that begins no escape; write %25'],
  ])('%s is refused', (text, message) => {
    expect(withLine(`## A heading, it is\n\n${text}`)).toEqual([
      { path: 'content/lessons/holds.mdx', line: lastLine + 2, message },
    ]);
  });

  test.each([
    '[a claim](/claims/holds-end/)',
    '[elsewhere](https://example.org/)',
    '[above](#a-heading-it-is)',
    '![Two lines that cross](/a.png)',
  ])('%s passes', (text) => {
    expect(withLine(`## A heading, it is\n\n${text}`)).toEqual([]);
  });
});
