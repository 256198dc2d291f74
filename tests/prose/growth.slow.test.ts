import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { term } from '../../src/evidence/term.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { counted } from './steps.ts';

const content = join(import.meta.dirname, '../../content');
const texts = (folder: string) =>
  readdirSync(join(content, folder)).map((name) => readFileSync(join(content, folder, name), 'utf8'));

const known: LessonTargets = {
  study: () => undefined,
  preset: () => undefined,
  claim: () => false,
  term: () => false,
  terms: texts('glossary').map((text) => term.parse(parse(text))),
  page: () => false,
};
const check = (text: string) => checkLesson({ path: 'content/lessons/x.mdx', text }, known);

/** Constructs that invite a reader of text to look again and again at what it has seen. */
const constructs = [
  '![](',
  '[a](',
  '[',
  'a',
  'a ',
  '9 ',
  'a9',
  '9,',
  'five ',
  'five men ',
  'motor ',
  'a (',
  'a\n',
  'a\n\n',
  '## a\n\n',
  '[a](#b) ',
  '[a](/b/) ',
  '[a](/claims/ "b") ',
  '![a](/b.png) ',
  '- a\n',
  '1. a\n',
  '> a\n',
  '| a ',
  '*a_',
  '`a',
  '\\{',
  '&amp;',
  '<Cite study="a" /> ',
  '<Number of="a.b" /> ',
  '<Claim id="a">b</Claim> ',
  '<Question ask="a">b</Question>\n\n',
  '{a} ',
  '<b>a</b> ',
  '[a][b] ',
  '[^a] ',
  'https://a.example ',
  '“a” ',
  'é 😀',
];

describe('a check of a lesson', () => {
  test.each(constructs)('looks at twice as much where %j comes twice as often', (construct) => {
    const steps = (times: number) => counted(() => check(`x\n\n${construct.repeat(times)}`)).steps;
    const times = Math.floor(4_000 / construct.length);
    const [some, twice] = [steps(times), steps(2 * times)];
    expect(twice).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.2 * some + 1000);
  });

  test('uses no expression whose time grows faster than its text', () => {
    const { expressions } = counted(() => {
      for (const text of [...texts('lessons'), ...constructs.map((construct) => construct.repeat(20))])
        check(`${text}\n`);
    });
    expect(expressions.length).toBeGreaterThan(40);
    const slow = expressions.filter((expression) => analyse(expression).reports.length > 0);
    expect(slow).toEqual([]);
  });
});
