import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/authoring/content.ts';
import { make } from '../../../src/authoring/new/make.ts';

const root = join(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-new-'));
const today = '2026-11-24';

beforeAll(() => cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true }));

describe('a new', () => {
  test.each([
    ['study', 'newton1687motion', 'content/studies/newton1687motion.yaml'],
    ['claim', 'new-claim', 'content/claims/new-claim.yaml'],
    ['term', 'new-term', 'content/glossary/new-term.yaml'],
    ['lesson', 'new-lesson', 'content/lessons/new-lesson.mdx'],
  ])('%s fits its schema, and only what is still to write is told', (kind, id, path) => {
    const { lines, code } = make(copy, [kind, id], today);
    expect(code).toBe(0);
    expect(lines[0]).toBe(`made ${path}`);
    const { problems } = checkContent(copy);
    const reported = problems.filter((problem) => problem.path === path);
    expect(reported.length).toBeGreaterThan(0);
    for (const { message } of reported)
      expect(message).toMatch(
        /^still to write: \S|^no lesson states the claim new-claim|^no lesson, .* uses newton1687motion/,
      );
    rmSync(join(copy, path));
  });
});

describe('no file is made', () => {
  test.each([
    [['poem', 'ode'], 'new poem: must be one of study|claim|lesson|term|figure'],
    [['claim', 'New_Claim'], 'new claim New_Claim: the id must be lower-case words joined by hyphens'],
    [
      ['study', 'newton'],
      'new study newton: the id must be the first author, the year and a word, such as marcora2010mind',
    ],
    [['lesson', 'index'], 'new lesson index: the address of that id leads elsewhere; choose another'],
    [['figure', 'claims'], 'new figure claims: the address of that id leads elsewhere; choose another'],
    [['term', 'a'.repeat(300)], 'new term: the id has 300 letters, more than 60; choose a shorter one'],
    [['term', 'two', 'words'], 'new term two: takes one id, and not words too; join words by hyphens'],
    [['claim', 'not-hacks'], 'content/claims/not-hacks.yaml is there already; choose another id'],
  ])('for %j, and it says why', (args, line) => {
    const before = readFileSync(join(copy, 'content/claims/not-hacks.yaml'), 'utf8');
    const made = make(copy, args, today);
    expect(made.code).toBe(2);
    expect(made.lines[0]).toBe(line);
    expect(readFileSync(join(copy, 'content/claims/not-hacks.yaml'), 'utf8')).toBe(before);
  });
});
