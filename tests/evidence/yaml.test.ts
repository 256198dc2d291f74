import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { readYaml } from '../../src/evidence/yaml.ts';
import { goodStudy } from './files.ts';

const path = 'content/studies/smith2020hold.yaml';
const read = (text: string) => readRecords([{ path, text }], study);
const spoiled = (from: string, to: string) => read(goodStudy.replace(from, to)).problems;

describe('a record that is not plain YAML', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `l${level}: &l${level} [${Array(9).fill(level === 0 ? 'x' : `*l${level - 1}`)}]`,
  ).join('\n');

  test.each([
    [
      'an unknown alias',
      'title: How long people hold a weight',
      'title: *other',
      3,
      '*other stands for text elsewhere; write the text here',
    ],
    [
      'a merge',
      'title: How long people hold a weight',
      '<<: *other',
      3,
      '*other stands for text elsewhere; write the text here',
    ],
    ['an anchor', 'title: How', 'title: &one How', 3, '&one names text for reuse; take it out'],
    [
      'a type',
      'title: How',
      'title: !!js/function How',
      3,
      'the type tag:yaml.org,2002:js/function is not read; take it out',
    ],
    [
      'a field twice',
      'done: They',
      'title: How long?\ndone: They',
      21,
      'the field title stands here twice; keep one',
    ],
    [
      'a colon in text',
      'done: They',
      'done: One thing: they',
      21,
      'not valid YAML: a colon and a space stand in text without quotes here; put the text in quotes, as “title: "Effort: a definition"”',
    ],
    [
      'a sign at the start of text',
      'done: They',
      'done: @They',
      21,
      'not valid YAML: text without quotes cannot begin with this sign; put the text in quotes, as “title: "Effort: a definition"”',
    ],
    [
      'a list as a name',
      'done: They',
      '? [a]\n: They',
      21,
      /^not valid YAML: .*keys must be strings; correct this line$/,
    ],
    [
      'a second document',
      'done: They',
      '---\ndone: They',
      21,
      /^not valid YAML: Source contains multiple documents/,
    ],
    ['a bomb of aliases', 'done: They', `${bomb}\ndone: They`, 21, '&l0 names text for reuse; take it out'],
  ])('%s is refused with its line', (_, from, to, line, message) => {
    const [problem, ...more] = spoiled(from, to);
    expect(more).toEqual([]);
    expect(problem).toEqual({
      path,
      line,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  test.each([
    ['issued: 2020', 'issued: 2020\nvolume: 12', 'volume', 'must be text; put it in quotes, as "12"'],
    ['funding: not-seen', 'funding: false', 'funding', 'must be text; put it in quotes, as "false"'],
    ['plusMinus: 8', 'plusMinus: "8"', 'findings.0.plusMinus', 'must be a number; take off the quotes, as 8'],
    ['plusMinus: 8', 'plusMinus: eight', 'findings.0.plusMinus', 'must be a number; correct it'],
  ])('that has another type than is meant says how that is written: %s to %s', (from, to, field, message) =>
    expect(spoiled(from, to)).toMatchObject([{ field, message }]),
  );

  test.each([
    ['', 'must be fields, one “name: value” a line; correct it'],
    ['# nothing yet', 'must be fields, one “name: value” a line; correct it'],
    ['[]', 'must be fields, one “name: value” a line; correct it'],
    ['['.repeat(20_000), 'lists and fields stand too deep in each other here; write them flatter'],
    ['- '.repeat(20_000), 'lists and fields stand too deep in each other here; write them flatter'],
    ['a: b\n'.repeat(30_000), /^has 150000 characters, more than 50000; shorten it$/],
  ])('that holds no fields is refused, case %#', (text, message) => {
    const { problems, broken } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, line: 1 });
    expect(problems[0]!.message).toMatch(message);
    // Whoever refers to it is not told that there is no such record.
    expect([...broken]).toEqual(['smith2020hold']);
  });

  test('whose id is not text is named by its file', () => {
    expect([...read(goodStudy.replace('id: smith2020hold', 'id: {toString: 1}')).broken]).toEqual([
      'smith2020hold',
    ]);
  });
});

describe('a field', () => {
  test('that the schema does not know is named on its own line', () => {
    expect(spoiled('done: They', 'constructor: x\ndone: They')).toEqual([
      {
        path,
        line: 21,
        field: '',
        message: 'there is no field constructor here; correct the name, or take it out',
      },
    ]);
  });

  test.each([
    ['title: How long people hold a weight\n', '', 1, 'title', 'is missing; add it'],
    [
      'title: How long people hold a weight',
      'title: How',
      3,
      'title',
      'must have at least 5 characters and has 3; rewrite it',
    ],
    ['issued: 2020', 'issued: about 2020', 8, 'issued', 'must be not-seen, or must be a number; correct it'],
    ['kind: experiment', 'kind: trail', 13, 'kind', /^must be one of meta-analysis, trial, /],
    ['size: 12', 'size: -1', 18, 'sample.size', /must be more than 0 and is -1; correct it/],
  ])('changed from %j to %j says what to do', (from, to, line, field, message) => {
    expect(spoiled(from, to)).toEqual([
      { path, line, field, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    ]);
  });
});

describe('text of one line', () => {
  test.each([
    ['"How long\\npeople hold a weight"', 'has a line break; write it on one line'],
    ['"How long\\u2028people hold a weight"', 'has a line break; write it on one line'],
    ['"How long\\u0007people"', 'has the character U+0007, which no reader sees; take it out'],
    ['"How long\\u0000people"', 'has the character U+0000, which no reader sees; take it out'],
    ['"How long\\x9Fpeople"', 'has the character U+009F, which no reader sees; take it out'],
    ['"How long\\uD800people"', 'has the character U+D800, which no reader sees; take it out'],
    ['"How long\\uFFFEpeople"', 'has the character U+FFFE, which no reader sees; take it out'],
    ['"How long\\u202Epeople"', 'has the character U+202E, which no reader sees; take it out'],
    ['"How long\\uFFFDpeople"', 'has the character U+FFFD, which no reader sees; take it out'],
    ['"       "', 'begins or ends with a space; take the space out'],
    ['>\n  How long people\n  hold a weight', 'has a line break; write it on one line'],
  ])('%s is refused', (title, message) => {
    expect(spoiled('How long people hold a weight', title)).toContainEqual({
      path,
      line: 3,
      field: 'title',
      message,
    });
  });

  test.each([
    'author.0.family',
    'container-title',
    'read.seen',
    'sample.who',
    'done',
    'findings.0.text',
    'limits',
    'funding',
  ])('is what %s holds', (field) => {
    const { raw } = readYaml({ path, text: goodStudy });
    const keys = field.split('.');
    const parent = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], raw);
    (parent as Record<string, unknown>)[keys.at(-1)!] = 'It says\nTY  - JOUR';
    const { problems } = readRecords([{ path, text: JSON.stringify(raw) }], study);
    expect(problems.map((row) => [row.field, row.message])).toContainEqual([
      field,
      expect.stringContaining('has a line break; write it on one line'),
    ]);
  });

  test('may be written in any script', () => {
    expect(spoiled('How long people hold a weight', '"Wie lange? 力 и сила, naïve 👩‍🔬, “so”"')).toEqual([]);
  });
});

describe('an address', () => {
  const at = (address: string) =>
    spoiled('  seen: abstract\n', `  seen: abstract\n  at: ${JSON.stringify(address)}\n`).map(
      ({ field, message }) => [field, message],
    );

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    '//example.org/',
    'example.org',
  ])('%s is refused', (address) =>
    expect(at(address)).toEqual([
      ['read.at', 'must be an address that begins with https:// or http://; correct it'],
    ]),
  );

  test.each([
    'https://example.org/"onload',
    'https://example.org/<b>',
    'https://example.org/\nTY  - JOUR',
    'https://example.org/a b',
  ])('%j is refused', (address) =>
    expect(at(address)).toEqual([
      ['read.at', 'an address has no spaces, quotes or brackets; write such a character as % and its code'],
    ]),
  );

  test.each(['https://example.org/a_(b)?c=d&e=f%20g#h', 'http://example.org/'])('%s passes', (address) =>
    expect(at(address)).toEqual([]),
  );
});

describe('a DOI', () => {
  test.each(['10.1234/a"b', '10.1234/a<b', "10.1234/a'b", '10.1234/a`b', '10.1234/a{b}', '10.1234/a\\b'])(
    '%s is refused',
    (doi) =>
      expect(
        spoiled('10.1234/holds.1', JSON.stringify(doi)).map(({ field, message }) => [field, message]),
      ).toEqual([
        [
          'DOI',
          expect.stringContaining(
            'a DOI has no quotes and no angle brackets; write such a character as % and its code',
          ),
        ],
      ]),
  );

  test.each(['10.1234/a b', '10.1234/a\nTY  - JOUR'])('%j is refused', (doi) =>
    expect(spoiled('10.1234/holds.1', JSON.stringify(doi))[0]).toMatchObject({ field: 'DOI' }),
  );

  test('with round brackets passes', () =>
    expect(spoiled('10.1234/holds.1', '10.1016/0022-510X(90)90002-Y;2')).toEqual([]));
});
