import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkDays, latestToday } from '../../src/evidence/dayRules.ts';
import { study } from '../../src/evidence/study.ts';
import { headOf } from '../../src/library/collections.ts';
import { checkNoticed } from '../../src/prose/noticed.ts';
import { goodLesson, goodStudy } from '../evidence/files.ts';

const path = 'content/lessons/holds.mdx';
const marked = study.parse({
  ...parse(goodStudy),
  notices: [
    {
      kind: 'retraction',
      date: '2026-12-03',
      DOI: '10.1234/notice.1',
      says: 'The data could not be shown.',
      noted: '2026-12-04',
    },
  ],
});
const lesson = (text: string) => {
  const head = headOf({ path, text });
  if (Array.isArray(head)) throw new Error(head[0]?.message);
  return head;
};
const check = (text: string) =>
  checkNoticed([lesson(text)], [{ path, text }], (id) => (id === marked.id ? marked : undefined));
const changed = (day: string) =>
  goodLesson.replace(
    'published: 2026-11-23\n',
    `published: 2026-11-23\nchanges:\n  - date: ${day}\n    change: The one study has been retracted, and says so.\n`,
  );

test('a lesson that leans on a study must have changed since its retraction went on record, and say so', () => {
  expect(check(goodLesson)).toEqual([
    {
      path,
      line: 2,
      field: 'changes',
      message:
        'smith2020hold is retracted, which went on record here on 2026-12-04; judge anew what rests on it, and say what came of it in “changes”, with a day from then on',
    },
  ]);
  expect(check(changed('2026-12-03'))).toHaveLength(1);
  expect(check(changed('2026-12-04'))).toEqual([]);
});

test('a number of the study is enough to lean on it, and without either nothing is asked', () => {
  const uncited = goodLesson.replace('<Cite study="smith2020hold" />', '');
  expect(check(uncited)).toHaveLength(1);
  expect(check(uncited.replaceAll(/<Number of="smith[^>]*>/g, 'some'))).toEqual([]);
});

test('days that have not come are refused, where somebody’s day is the last to count', () => {
  const days = (today: string) =>
    checkDays({ lessons: [lesson(changed('2026-12-04'))], claims: [], studies: [] }, today);
  expect(days('2026-12-04')).toEqual([]);
  expect(days('2026-12-03')).toEqual([
    {
      path,
      line: 9,
      field: 'changes.0.date',
      message: '2026-12-04 has not come yet; write the day on which readers first see it',
    },
  ]);
  expect(days('2026-11-22')).toHaveLength(2);
  expect(latestToday(Date.parse('2026-12-03T09:59:00Z'))).toBe('2026-12-03');
  expect(latestToday(Date.parse('2026-12-03T10:00:00Z'))).toBe('2026-12-04');
});
