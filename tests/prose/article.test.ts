import { describe, expect, test } from 'vitest';
import { sitePages } from '../../src/addresses/addresses.ts';
import { library } from '../library.ts';

/** The blocks of a lesson but its headings, which hold no links. */
const blocksOf = (body: string) => body.split(/\n\s*\n/).filter((block) => !block.startsWith('#'));

/** A reader may come to any lesson first. */
describe('the first mention of the article that the site tests', () => {
  test.each(library.lessons.map(({ id, body = '' }) => [id, body]))(
    'in %s leads to what it is',
    (_, body) => {
      const first = blocksOf(body).find((block) => /\bthe article\b/i.test(block));
      expect(first).toMatch(new RegExp(`\\[[^\\]]+\\]\\(${sitePages.about}\\)`));
    },
  );

  test('in the first lesson names it', () => {
    const [first] = library.lessons;
    expect(first?.body).toContain(`[“Can you really train beyond muscular failure?”](${sitePages.about})`);
  });
});

test('the term for a rep that fails goes by no name that blames the muscle', () => {
  const { term, also = [] } = library.glossary.get('momentary-failure')!;
  expect([term, ...also].filter((name) => /muscular/i.test(name))).toEqual([]);
});
