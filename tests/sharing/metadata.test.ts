import { describe, expect, test } from 'vitest';
import { site } from '../../src/identity/site.ts';
import { fullTitle, metadata, type PageMetadata } from '../../src/sharing/metadata.ts';

const origin = 'https://site.example';
const page: PageMetadata = {
  title: 'What is muscular failure?',
  description: 'Is the muscle empty, or is the effort too much to bear? Play a simulated hold to failure.',
  path: '/lessons/what-is-failure/',
  card: { path: '/cards/lessons/what-is-failure.0123456789ab.png', alt: 'What is muscular failure?' },
};

const contentOf = (shared: PageMetadata, key: string) =>
  metadata(origin, shared)
    .map(({ attributes }) => attributes)
    .filter(({ name, property, rel }) => [name, property, rel].includes(key))
    .map(({ content, href }) => content ?? href);

describe('the metadata of a page', () => {
  test('has each element once, with absolute URLs', () => {
    expect(contentOf(page, 'og:url')).toEqual([`${origin}${page.path}`]);
    expect(contentOf(page, 'canonical')).toEqual([`${origin}${page.path}`]);
    expect(contentOf(page, 'og:image')).toEqual([`${origin}${page.card.path}`]);
    expect(contentOf(page, 'twitter:card')).toEqual(['summary_large_image']);
    expect(contentOf(page, 'citation_title')).toEqual([]);
  });

  test('has a video only where there is one, as Open Graph has it, after its picture', () => {
    const video = { path: '/figures/set/set-70.mp4', width: 720, height: 720, alt: 'x'.repeat(500) };
    const told = metadata(origin, { ...page, video }).flatMap(({ attributes: { property, content } }) =>
      property?.startsWith('og:video') ? [[property, content]] : [],
    );
    expect(told).toEqual([
      ['og:video', `${origin}${video.path}`],
      ['og:video:type', 'video/mp4'],
      ['og:video:width', '720'],
      ['og:video:height', '720'],
      ['og:video:alt', expect.stringMatching(/^x{1,399}…$/)],
    ]);
    expect(contentOf({ ...page, video }, 'og:image')).toEqual(contentOf(page, 'og:image'));
    expect(JSON.stringify(metadata(origin, page))).not.toContain('og:video');
  });

  test('links to oEmbed only where there is a response', () => {
    const types = (shared: PageMetadata) =>
      metadata(origin, shared).filter(({ attributes }) => attributes.type === 'application/json+oembed');
    expect(types(page)).toEqual([]);
    expect(types({ ...page, oembed: '/oembed/x.json' }).map(({ attributes }) => attributes.href)).toEqual([
      `${origin}/oembed/x.json`,
    ]);
  });

  test('names the feed of a page beside those of the site', () => {
    const feed = { path: '/claims/not-hacks.xml', title: 'Not hacks: changes' };
    const site = contentOf(page, 'alternate');
    expect(site).toEqual(['/rss.xml', '/corrections.xml']);
    expect(contentOf({ ...page, feed }, 'alternate')).toEqual([...site, feed.path]);
  });

  test('keeps frames out of search results, with a canonical link to their page', () => {
    const frame = { ...page, unlisted: 'frame' } as const;
    expect(contentOf(frame, 'robots')).toEqual(['noindex']);
    expect(contentOf(frame, 'manifest')).toEqual([]);
    expect(contentOf(page, 'manifest')).toEqual(['/manifest.webmanifest']);
    expect(contentOf(frame, 'canonical')).toEqual([`${origin}${page.path}`]);
    const nowhere = { ...page, unlisted: 'nowhere' } as const;
    expect(contentOf(nowhere, 'canonical')).toEqual([]);
    expect(contentOf(nowhere, 'og:url')).toEqual([]);
  });

  test('keeps a preview out of search results, and tells all else as the site does', () => {
    const preview = { ...page, unlisted: 'preview' } as const;
    expect(contentOf(preview, 'robots')).toEqual(['noindex']);
    for (const name of ['canonical', 'og:url', 'manifest'])
      expect(contentOf(preview, name)).toEqual(contentOf(page, name));
  });

  test('is an article where there is a day on which it appeared, and a page of a website elsewhere', () => {
    const article = { published: '2026-11-23', modified: '2026-11-27' };
    expect(contentOf({ ...page, article }, 'og:type')).toEqual(['article']);
    expect(contentOf({ ...page, article }, 'article:published_time')).toEqual(['2026-11-23T00:00:00Z']);
    expect(contentOf({ ...page, article }, 'article:modified_time')).toEqual(['2026-11-27T00:00:00Z']);
    expect(contentOf(page, 'og:type')).toEqual(['website']);
    expect(contentOf(page, 'article:published_time')).toEqual([]);
  });

  test('names each author in a line of its own, as one name and not as a first and a last one', () => {
    const tags = (...authors: string[]) =>
      metadata(origin, page, authors)
        .map(({ attributes }) => attributes)
        .filter(({ name }) => name === 'author' || name === 'citation_author')
        .map(({ content }) => content);
    expect(tags(site.name)).toEqual([site.name, `${site.name},`]);
    expect(tags('Ada Example', 'Bo Example')).toEqual([
      'Ada Example, Bo Example',
      'Ada Example,',
      'Bo Example,',
    ]);
  });

  test('numbers the facts that chats print beside a card', () => {
    const labels = [
      ['Verdict', 'Supported'],
      ['Certainty', 'Low'],
    ] as const;
    expect(contentOf({ ...page, labels }, 'twitter:label2')).toEqual(['Certainty']);
    expect(contentOf({ ...page, labels }, 'twitter:data1')).toEqual(['Supported']);
  });

  test('cuts what is too long at a word', () => {
    const [title] = contentOf({ ...page, title: `${'word '.repeat(30)}end` }, 'og:title');
    expect(title).toMatch(/^(word ){12}word…$/);
  });

  test('refuses titles and descriptions of a wrong length, naming the page and what to do', () => {
    expect(() => metadata(origin, { ...page, title: 'Short' })).toThrow(
      'the title of /lessons/what-is-failure/ has 5 characters, and links need 10 to 70: “Short”; rewrite it',
    );
    expect(() => metadata(origin, { ...page, description: 'Too short.' })).toThrow(/the description of/);
  });

  test('has the name of the site in the title of the tab where there is room', () => {
    expect(fullTitle('What ends a set?', '/x/')).toBe(`What ends a set? · ${site.name}`);
    expect(fullTitle('Can you really train beyond failure?', '/')).toBe(
      'Can you really train beyond failure?',
    );
    const long = 'x'.repeat(60);
    expect(fullTitle(long, '/x/')).toBe(long);
  });
});
