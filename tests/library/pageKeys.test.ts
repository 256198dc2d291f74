import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LessonEntry, Library } from '../../src/library/library.ts';
import { keyed } from '../../src/library/pageKeys.ts';
import { runs } from '../fuzz.ts';
import { library } from '../library.ts';

/** Of a page about no lesson, of the page of the first lesson, of the second, and of a page of both. */
const keysOf = (changed: Library) => {
  const [one, other] = changed.lessons as [LessonEntry, LessonEntry, ...LessonEntry[]];
  const paths = [[], [one], [other], [one, other]].map((lessons) => ({ lessons }));
  return keyed(changed, paths, ({ lessons }) => lessons).map(({ cacheKey }) => cacheKey);
};

const before = keysOf(library);
const [first, ...others] = library.lessons as [LessonEntry, ...LessonEntry[]];

/** Which of the four change with the first lesson. */
const changedWith = (lesson: LessonEntry) =>
  keysOf({ ...library, lessons: [lesson, ...others] }).map((key, index) => key !== before[index]);

const withText = (text: string) => changedWith({ ...first, body: `${first.body}\n\n${text}\n` });

describe('keys of kept pages', () => {
  test('are the same for the same content', () => {
    expect(keysOf({ ...library })).toEqual(before);
  });

  test('change for the pages with the prose of a lesson alone where that does', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z ]{1,40}\.$/), (prose) => {
        expect(withText(prose)).toEqual([false, true, false, true]);
      }),
      { numRuns: runs },
    ));

  test.each([
    ['a claim it states', '<Claim id="limit-ends-set">Words</Claim>'],
    ['a study it cites', 'Words<Cite study="potvin2017model" />'],
    ['a figure it shows', '<Figure scenario="set-70" />'],
    ['a heading one can link to', '## Another heading'],
  ])('change for every page with %s', (_, text) => {
    expect(withText(text)).toEqual([true, true, true, true]);
  });

  test('change for every page with a field of a lesson', () => {
    expect(changedWith({ ...first, data: { ...first.data, title: 'Another title' } })).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test.each(['studies', 'claims', 'glossary', 'scenarios', 'calibration', 'forest'] as const)(
    'change for every page with a record of %s',
    (kind) => {
      const all: ReadonlyMap<string, unknown> = library[kind];
      const fewer = { ...library, [kind]: new Map([...all].slice(1)) } as Library;
      expect(keysOf(fewer).map((key, index) => key === before[index])).toEqual([false, false, false, false]);
    },
  );
});
