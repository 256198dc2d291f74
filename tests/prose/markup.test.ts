import { describe, expect, test } from 'vitest';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { goodLesson } from '../evidence/files.ts';

const known: LessonTargets = {
  study: () => undefined,
  preset: () => undefined,
  claim: (id) => id === 'holds-end',
  term: (id) => id === 'hold',
  broken: (id) => /^(?:smith2020hold|hold-60)$/.test(id),
  terms: [],
  page: (path) => path === '/claims/',
};
const path = 'content/lessons/holds.mdx';
const check = (text: string) => checkLesson({ path, text: `${goodLesson}\n${text}\n` }, known);
/** The line on which the added text begins. */
const added = goodLesson.split('\n').length + 1;

const code = 'is code, and a lesson runs none; take it out, or write \\{ where the character is meant';
const moduleCode =
  'a line that begins with import or export is code, and a lesson runs none; take it out, or begin with another word';
const html = 'is HTML, and a lesson holds none; write it in Markdown, or \\< where the character is meant';
const reference = 'a link must name its address where it stands; write [words](https://…)';
const footnote = 'a lesson has no footnotes; say it in the text, or cite with <Cite study="…" />';
const nowhere =
  'is neither an address of this site, such as /claims/, nor one that begins with https:; write such a one';

describe('a lesson holds prose and the listed components', () => {
  test.each([
    ['import fs from "node:fs"', 0, moduleCode],
    ['export const home = process.env', 0, moduleCode],
    ['One {process.cwd()} two.', 0, `{…} ${code}`],
    ['{/* a remark */}', 0, `{…} ${code}`],
    ['One.\n{process.cwd()}', 1, `{…} ${code}`],
    ['<Claim id="holds-end" {...all}>It ends.</Claim>', 0, `{…} in <Claim> ${code}`],
    [
      '<Claim id="holds-end" onClick="alert()">It ends.</Claim>',
      0,
      '<Claim> has no attribute onClick; it takes id',
    ],
    ['<Check set:html="words" />', 0, '<Check> has no attribute set:html; it takes none'],
    ['<Claim id="holds-end" id="holds-end">It ends.</Claim>', 0, 'id stands twice in <Claim>; keep one'],
    ['<Claim id>It ends.</Claim>', 0, '<Claim> needs id="…" as plain text'],
    [
      '<Figure scenario="hold-60">Words</Figure>',
      0,
      '<Figure> holds no words; write <Figure … />, and the words after it',
    ],
    ['<script>alert()</script>', 0, `<script> ${html}`],
    ['One <a href="javascript:alert()">two</a>', 0, `<a> ${html}`],
    ['<svg onload="alert()" />', 0, `<svg> ${html}`],
    ['<constructor />', 0, `<constructor> ${html}`],
    ['<>One</>', 0, `<> ${code}`],
    ['<img src="/a.png">', 0, 'not valid MDX: Expected a closing tag for `<img>`'],
    ['One.\n\n<!-- a remark -->', 2, 'not valid MDX: Unexpected character `!` (U+0021) before name'],
    ['One <https://example.org/>', 0, 'not valid MDX: Unexpected character after `<`'],
    ['One\n\n{two', 2, 'not valid MDX: Unexpected end of file in expression'],
    ['<Claim.All id="holds-end" />', 0, 'there is no component <Claim.All>; use Claim, Term'],
    ['[one][two]', -1, undefined],
    ['[one][two]\n\n[two]: javascript:alert()', 0, reference],
    ['One.\n\n[two]: /claims/', 2, reference],
    ['![one][two]\n\n[two]: /a.png', 0, reference],
    ['One.[^two]\n\n[^two]: Three.', 0, footnote],
    ['[one](javascript:alert())', 0, `javascript:alert() ${nowhere}`],
    ['[one](JavaScript:alert())', 0, `JavaScript:alert() ${nowhere}`],
    ['[one](java&#115;cript:alert())', 0, `javascript:alert() ${nowhere}`],
    ['[one](data:text/html,two)', 0, `data:text/html,two ${nowhere}`],
    ['[one](/\\host.example/)', 0, `/\\host.example/ ${nowhere}`],
    ['[one](http://host.example/)', 0, `http://host.example/ ${nowhere}`],
    [
      'See http://host.example/ too.',
      0,
      'http://host.example/ stands without words; write [words](https://…)',
    ],
    ['Or www.host.example too.', 0, 'http://www.host.example stands without words; write [words](https://…)'],
    ['- [ ] one', 0, 'a lesson has no boxes to tick; write a plain list'],
    [
      `One ${"'".repeat(2_000)}`,
      0,
      'more than 1500 quotation marks and dashes stand before this; take some out',
    ],
    ['One\u0007', 0, 'has the character U+0007, which no reader sees; take it out'],
    ['One &#7;', 0, 'has the character U+FFFD, which no reader sees; take it out'],
    ['One \u202etwo', 0, 'has the character U+202E, which no reader sees; take it out'],
  ])('%j is refused where it stands', (text, below, message) => {
    const problems = check(text);
    if (message === undefined) expect(problems).toEqual([]);
    else
      expect(problems).toContainEqual({
        path,
        line: added + below,
        message: expect.stringContaining(message),
      });
    for (const problem of problems) expect(problem.message).toMatch(/\S; \S/);
  });

  test.each([
    'A *plain* **word**, [one](https://example.org/a_(b)) and [mail](mailto:a@example.org).',
    'An \\{escaped\\} brace, a \\<bracket\\>, and one < another.',
    'Code in a line: `<Claim id="nobody"> {x} import`.',
    '```js\nimport fs from "node:fs"\n<Claim id="nobody">{x}</Claim>\n```',
    '- One\n- Two\n\n> Three\n\n***\n\n| One | Two |\n| --- | --- |\n| a | b |',
    '<Claim id=\'holds-end\'>It ends.</Claim> <Claim\n  id="holds-end">And again.</Claim>',
    '<Predict\n  question=\'He said “go”, or "stop"?\'\n>\n\nNeither.\n\n</Predict>',
    '<Check>\n\n<Question ask="Why?">\n\nBecause.\n\n</Question>\n\n</Check>',
  ])('%j passes', (text) => expect(check(text)).toEqual([]));
});

describe('a component is read by its syntax', () => {
  test.each([
    ["<Claim id='nobody'>It ends.</Claim>", 0],
    ['One.\n\n<Claim\n  id="nobody">It ends.</Claim>', 2],
    ['One\ntwo <Claim id="nobody">three.</Claim>', 1],
    ['> One\n> <Claim id="nobody">two.</Claim> Three', 1],
    ['**<Claim id="nob&#111;dy">One.</Claim>** Two', 0],
  ])('%j names its claim', (text, below) => {
    expect(check(text)).toEqual([
      { path, line: added + below, message: 'there is no claim nobody; correct the id, or add its file' },
    ]);
  });

  test('with two ids where one is meant is refused', () => {
    expect(check('<Claim id="holds-end holds-end">It ends.</Claim>')[0]!.message).toBe(
      'there is no claim holds-end holds-end; correct the id, or add its file',
    );
  });

  test('that is printed as a sentence is held to the rules of sentences, on its own line', () => {
    expect(check('<Predict\n  question="Are five men enough?"\n>\n\nNo.\n\n</Predict>')).toEqual([
      expect.objectContaining({
        line: added + 1,
        message: expect.stringMatching(/^“five men” is a number typed/),
      }),
    ]);
  });
});

describe('a paragraph', () => {
  test('may span lines, and rules of words apply across them', () => {
    expect(check('They were five\nmen in all.')).toEqual([
      expect.objectContaining({ line: added, message: expect.stringMatching(/^“five men”/) }),
    ]);
  });

  test('names a repetition maximum beside a number of the same digit', () => {
    expect(check('Your 1RM needs 1 rest.')).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^“1” is a number typed/) }),
    ]);
  });

  test('of components alone is still one paragraph', () => {
    const { broken: _, ...knowing } = known;
    const study = (id: string) => (id === 'a2020b' ? ({ id, sample: { size: 8 } } as never) : undefined);
    const ofText = (text: string) =>
      checkLesson({ path, text: `${text}\n` }, { ...knowing, study }).map(({ message }) => message);
    expect(ofText('<Number of="a2020b.sample" /> <Cite study="a2020b" />')).toEqual([]);
    expect(ofText('<Number of="a2020b.sample" />\n\n<Cite study="a2020b" />')).toEqual([
      'a number of a2020b stands without its citation; add <Cite study="a2020b" /> to the paragraph',
    ]);
  });
});

describe('a heading', () => {
  test('makes the anchor that the build gives it', () => {
    expect(check('## A <Term id="hold">hold</Term>, *again*\n\n[up](#a-hold-again)')).toEqual([]);
    expect(check('## Twice\n\n## Twice\n\n[up](#twice-1)')).toEqual([]);
    expect(check('```\n## Code\n```\n\n[up](#code)')).toHaveLength(1);
  });
});

describe('a name that every object has', () => {
  const inherited = ['constructor', '__proto__', 'hasOwnProperty', 'toString'];
  test.each(inherited)('is no parameter, no form and no record: %s', (name) => {
    expect(check(`<Number of="model.${name}" />`)[0]!.message).toBe(
      `unknown parameter: ${name}; see src/model/parameters.ts`,
    );
    expect(check(`<Number of="model.motorUnits" as="${name}" />`)[0]!.message).toMatch(/^unknown form/);
    expect(check(`<Number of="${name}.${name}" />`)[0]!.message).toMatch(/^number not found/);
    expect(check(`<Cite study="${name}" />`)[0]!.message).toMatch(/^there is no study/);
    expect(check(`<Claim id="holds-end" ${name}="x">It ends.</Claim>`)[0]!.message).toMatch(
      /has no attribute/,
    );
    expect(check(`<${name} />`)[0]!.message).toMatch(/is HTML|not valid MDX/);
  });
});

describe('a lesson too large to read', () => {
  test.each([
    ['(', 'more than 50 brackets stand open here; close each where it ends'],
    ['export const a = [', 'more than 50 brackets stand open here; close each where it ends'],
    ['word ', /^has \d+ characters, more than 40000; make two lessons of it$/],
  ])('%j again and again is refused before it is parsed', (part, message) => {
    expect(check(part.repeat(part === 'word ' ? 20_000 : 1000))).toEqual([
      {
        path,
        line: expect.any(Number),
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ]);
  });
});
