import { describe, expect, test } from 'vitest';
import { sitePages } from '../../src/addresses/addresses.ts';
import { unlinkedArticle } from '../../src/prose/firstArticle.ts';
import { library } from '../library.ts';

const told = (body: string) =>
  unlinkedArticle(`---\ntitle: a\n---\n${body}`).map(({ line, message }) => `${line}: ${message}`);
const refused =
  ': “the article” stands here first, and nothing says which; link it in its paragraph, as [the article](/about/)';

describe('the first mention of the article that the site tests', () => {
  test.each([
    ['in no lesson but where it stands', 'A set ends.\n', []],
    ['with a link in its paragraph is accepted', 'A set ends.\n\nSo says\n[the article](/about/).\n', []],
    ['after a link elsewhere is refused', '[It](/about/) ends.\n\nSo\nsays the article.\n', [`7${refused}`]],
    ['before a link is refused', 'The article says so.\n\n[The article](/about/) ends.\n', [`4${refused}`]],
    ['in a heading needs no link', '## What the article says\n\n[The article](/about/) ends.\n', []],
  ])('%s', (_, body, problems) => expect(told(body)).toEqual(problems));

  test('in the first lesson names it', () => {
    const [first] = library.lessons;
    expect(first?.body).toContain(`[“Can you really train beyond muscular failure?”](${sitePages.about})`);
  });
});

test('the term for a rep that fails goes by no name that blames the muscle', () => {
  const { term, also = [] } = library.glossary.get('momentary-failure')!;
  expect([term, ...also].filter((name) => /muscular/i.test(name))).toEqual([]);
});
