import { describe, expect, test } from 'vitest';
import { allowedText } from '../../src/authoring/checkedContent.ts';
import { pagesOf } from '../../src/authoring/pages.ts';
import type { Lesson } from '../../src/evidence/lesson.ts';
import { checkOrder } from '../../src/evidence/lessonJoins.ts';
import type { Entry } from '../../src/evidence/records.ts';
import { headOf } from '../../src/library/collections.ts';
import { checkMoved } from '../../src/prose/moved.ts';
import { goodLesson } from '../evidence/files.ts';

const path = 'content/lessons/holds.mdx';
const problems = (text: string) => {
  const head = headOf({ path, text });
  return Array.isArray(head) ? head : [];
};
const day = 'must be a day such as 2026-11-23; write year, month and day';
const outside = 'is outside 2020-01-01 to 2039-12-31; correct the year';
const endless = 'has no fields at its top, or they do not end; put --- above and below them';

describe('the fields at the top of a lesson', () => {
  test('have no problem where all are there', () => {
    expect(problems(goodLesson)).toEqual([]);
    expect(headOf({ path, text: goodLesson })).toMatchObject({
      data: { order: 1, published: '2026-11-23' },
    });
  });

  test.each([
    ['title: How long can you hold a weight?\n', '', 2, 'title', 'is missing; add it, as text'],
    [
      'How long can you hold a weight?',
      'How?',
      2,
      'title',
      'must have at least 10 characters and has 4; rewrite it',
    ],
    [
      'How long can you hold a weight?',
      '"How long\\u0007can you hold?"',
      2,
      'title',
      'has the character U+0007, which no reader sees; take it out',
    ],
    [
      'How long can you hold a weight?',
      '"How long can\\nyou hold?"',
      2,
      'title',
      'has a line break; write it on one line',
    ],
    ['order: 1', 'order: -3', 6, 'order', 'must be more than 0 and is -3; correct it'],
    ['order: 1', 'order: first', 6, 'order', 'must be a number; correct it'],
    ['order: 1', 'order: 1\norder: 2', 7, undefined, 'the field order stands here twice; keep one'],
    [
      'order: 1',
      'order: 1\nslug: elsewhere',
      7,
      '',
      'there is no field slug here; correct the name, or take it out',
    ],
    ['2026-11-23', 'yesterday', 7, 'published', day],
    ['2026-11-23', '2026-02-30', 7, 'published', day],
    ['2026-11-23', '23.11.2026', 7, 'published', day],
    ['2026-11-23', '20261123', 7, 'published', day],
    ['2026-11-23', '9999-12-31', 7, 'published', outside],
    ['2026-11-23', '1970-01-01', 7, 'published', outside],
    [
      '2026-11-23',
      '2026-11-23\nchanges:\n  - date: 2026-11-22\n    change: The answer says now what one study found.',
      9,
      'changes.0.date',
      'is before the day on which it was published, 2026-11-23; correct one of them',
    ],
    [
      '2026-11-23',
      '2026-11-23\nchanges:\n  - date: 2026-11-26\n    change: The answer says now what one study found.\n  - date: 2026-11-25\n    change: A trial more is told.',
      11,
      'changes.1.date',
      'is before the day of the change above, 2026-11-26; correct one of them, or put them in the order of their days',
    ],
    [
      '2026-11-23',
      '2026-11-23\nchanges:\n  - date: 2026-11-24\n    change: fixed some typos here',
      10,
      'changes.0.change',
      'must be a sentence for readers; end it with a full stop',
    ],
    ['2026-11-23', '2026-11-23\nchanged: 2026-11-24', 8, '', /there is no field changed here/],
    ['2026-11-23\n---\n', '2026-11-23\n', 1, undefined, endless],
    ['---\ntitle', 'title', 1, undefined, endless],
    ['---\ntitle', '+++\ntitle', 1, undefined, endless],
    [
      'title: How long can you hold a weight?',
      'title: *how',
      2,
      undefined,
      '*how stands for text elsewhere; write the text here',
    ],
    [
      'title: How',
      'title: How: ',
      2,
      undefined,
      /^not valid YAML: a colon and a space stand in text without quotes here; put the text in quotes, as /,
    ],
  ])('changed from %j to %j are refused', (from, to, line, field, message) => {
    const found = problems(goodLesson.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path, line });
    expect(found[0]!.field).toBe(field);
    expect(found[0]!.message).toMatch(message);
  });
});

test('two lessons with the same order are refused, naming both', () => {
  const entry = (name: string, order: number) =>
    ({ path: `content/lessons/${name}.mdx`, data: { order }, lineOf: () => 6 }) as unknown as Entry<Lesson>;
  expect(checkOrder([entry('a', 1), entry('b', 2)])).toEqual([]);
  expect(checkOrder([entry('a', 1), entry('b', 1)])).toEqual([
    {
      path: 'content/lessons/b.mdx',
      line: 6,
      field: 'order',
      message: 'the order 1 is already that of content/lessons/a.mdx; give one of them another',
    },
  ]);
});

test('headings that are said to have moved must stand in the other lesson', () => {
  const entry = (to: string, headings: string[]) =>
    ({
      path: 'content/lessons/a.mdx',
      data: { moved: { to, headings } },
      lineOf: (field: readonly (string | number)[]) => field.length,
    }) as unknown as Entry<Lesson>;
  const file = { path: 'content/lessons/b.mdx', text: '---\ntitle: b\n---\n\n## Now here\n' };
  const has = pagesOf({ claims: [], references: [], terms: [], lessons: [file] });
  expect(checkMoved([entry('b', ['now-here'])], has)).toEqual([]);
  expect(checkMoved([entry('b', ['now-here', 'gone'])], has)).toMatchObject([
    { field: 'moved.headings.1', line: 3, message: 'no heading of b makes #gone; correct it' },
  ]);
  expect(checkMoved([entry('c', ['now-here'])], has)).toMatchObject([
    { field: 'moved.to', message: 'there is no lesson c; correct it' },
  ]);
});

test('a link to a heading of another lesson must lead to one', () => {
  const file = { path: 'content/lessons/b.mdx', text: '---\ntitle: b\n---\n\n## Now here\n' };
  const has = pagesOf({ claims: [], references: [], terms: [], lessons: [file] });
  expect(['now-here', 'ref-marcora2010mind', 'gone'].map((place) => has('/lessons/b/', place))).toEqual([
    true,
    true,
    false,
  ]);
});

describe('a lesson on its way to the compiler', () => {
  test('keeps its lines, and leaves its fields behind', () => {
    const before = goodLesson.split('\n');
    const after = allowedText(path, goodLesson).split('\n');
    expect(after.slice(0, 8)).toEqual(['---', '', '', '', '', '', '', '---']);
    expect(after.slice(8)).toEqual(before.slice(8));
  });

  test.each([
    'import fs from "fs"',
    'One {process.pid} two',
    '<script>alert()</script>',
    '[one](javascript:alert())',
    '<b',
  ])('is stopped there by %s, with file and line', (text) =>
    expect(() => allowedText(path, `${goodLesson}\n${text}\n`)).toThrow(
      new RegExp(`^${path}:${goodLesson.split('\n').length + 1}: .*(?:; |, nor )`),
    ),
  );
});
