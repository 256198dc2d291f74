import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { allowedText } from '../../src/authoring/checkedContent.ts';
import type { Problem } from '../../src/evidence/problem.ts';
import { headOf } from '../../src/library/collections.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { attributesOf, componentOf } from '../../src/prose/components.ts';
import { goodLesson } from '../evidence/files.ts';
import { runs } from '../fuzz.ts';
import { foreignBlocks, mutantsOf, plainTexts, texts } from './mutants.ts';

const folder = join(import.meta.dirname, '../../content/lessons');
const lessons = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const path = 'content/lessons/holds.mdx';

const known: LessonTargets = {
  study: () => undefined,
  preset: () => undefined,
  claim: () => false,
  term: () => false,
  broken: () => true,
  terms: [],
  page: () => true,
};
const check = (text: string): Problem[] => {
  const head = headOf({ path, text });
  return [...(Array.isArray(head) ? head : []), ...checkLesson({ path, text }, known)];
};

function isAllowed(text: string): boolean {
  try {
    allowedText(path, text);
    return true;
  } catch {
    return false;
  }
}

/** Elements that Markdown makes, and what may stand in them as an address. */
const elements =
  /^(?:p|h[1-6]|em|strong|del|br|hr|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|pre|code|img|a)$/;
const address = /^(?:https:\/\/|mailto:|#|\/(?![/\\]))/i;

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
}

/** What a page would hold that it may not, seen from the other side: in the tree that becomes the page. */
function foreignIn(node: Node): string[] {
  const { type, tagName = '', name, properties = {}, attributes = [], children = [] } = node;
  const component = componentOf(name);
  const wrong: Record<string, boolean> = {
    root: false,
    text: false,
    element:
      !elements.test(tagName) ||
      ['href', 'src'].some((key) => key in properties && !address.test(String(properties[key]))),
    mdxJsxTextElement:
      component === undefined ||
      attributes.some(
        (one) =>
          one.type !== 'mdxJsxAttribute' ||
          typeof one.value !== 'string' ||
          !attributesOf(component).includes(one.name!),
      ),
  };
  const kind = type === 'mdxJsxFlowElement' ? 'mdxJsxTextElement' : type;
  return [
    ...(wrong[kind] === false ? [] : [`${type} ${tagName}${name ?? ''}`]),
    ...children.flatMap(foreignIn),
  ];
}

/** Every problem says where, what is wrong, and what to do. */
function expectWhole(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n?|\n/).length;
  for (const problem of problems) {
    expect(problem.path).toBe(path);
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.message).toMatch(/\S; \S/);
  }
}

describe('the check of lessons', () => {
  test('never throws, and says of each mutant of a real lesson where it is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lessons).chain((text) => mutantsOf(text, texts)),
        (text) => expectWhole(check(text), text),
      ),
      { numRuns: runs },
    );
  });

  test('never throws, and says of any text where it is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const whole = `${goodLesson}\n${text}`;
        expectWhole(check(whole), whole);
        expectWhole(check(text), text);
      }),
      { numRuns: runs },
    );
  });

  test('lets nothing into the page but what Markdown and the listed components make', () => {
    let allowed = 0;
    fc.assert(
      fc.property(fc.oneof(plainTexts, texts), (text) => {
        const whole = `${goodLesson}\n${text}\n`;
        if (!isAllowed(whole)) return;
        allowed++;
        const page = mdxToHast(allowedText(path, whole), { features: { smartPunctuation: true } });
        expect(foreignIn(page as Node)).toEqual([]);
      }),
      { numRuns: runs },
    );
    // Some are let in, or the law would say nothing.
    expect(allowed).toBeGreaterThan(runs / 5);
  });

  test('refuses what is foreign wherever it stands among what is not, on its line', () => {
    fc.assert(
      fc.property(plainTexts, foreignBlocks, plainTexts, (before, block, after) => {
        const start = `${goodLesson}\n${before}\n\n`;
        const lines = check(`${start}${block}\n\n${after}`).map(({ line }) => line);
        expect(lines).toContain(start.split(/\r\n?|\n/).length);
      }),
      { numRuns: runs },
    );
  });
});
