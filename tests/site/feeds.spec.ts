import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

interface Item {
  readonly guid?: { readonly value?: string };
  readonly link?: string;
  readonly pubDate?: string;
  readonly content?: { readonly encoded?: string };
}

const feeds = ['/rss.xml', '/corrections.xml', '/claims/failure-not-required.xml'];

for (const address of feeds)
  test(`${address} is read by a feed reader, with absolute links, dates and an id for each entry`, async ({
    request,
  }) => {
    const { format, feed } = parseFeed(await (await request.get(address)).text());
    expect(format).toBe('rss');
    const items = (feed as { items: Item[] }).items;
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    for (const { link, pubDate, content } of items) {
      expect(link).toMatch(/^https:\/\//);
      expect(Number.isNaN(Date.parse(pubDate ?? ''))).toBe(false);
      expect(content?.encoded ?? '').not.toMatch(/(href|src)="(?!https:)/);
    }
  });

for (const address of feeds)
  test(`two feed readers find the same entries in ${address}`, async ({ request }) => {
    const text = await (await request.get(address)).text();
    const { feed } = parseFeed(text);
    const one = (feed as { title: string; items: (Item & { title?: string })[] }).items;
    const { items: other } = await new Parser().parseString(text);
    expect(other.length).toBeGreaterThan(0);
    expect(other.map(({ title, guid, link, isoDate }) => ({ title, guid, link, isoDate }))).toEqual(
      one.map(({ title, guid, link, pubDate }) => ({
        title,
        guid: guid?.value,
        link,
        isoDate: new Date(pubDate ?? '').toISOString(),
      })),
    );
    expect(other.map((item) => item['content:encoded'] as unknown)).toEqual(
      one.map(({ content }) => content?.encoded),
    );
    const here = new URL(other[0]!.link!).origin;
    for (const { link } of other) {
      const page = await request.get(link!.replace(here, '').replace(/#.*/, ''));
      expect(page.status(), link).toBe(200);
    }
  });

test('the feed holds every lesson whole, with the moments of its figures as stills and captions', async ({
  request,
}) => {
  const { feed } = parseFeed(await (await request.get('/rss.xml')).text());
  const items = (feed as { items: Item[] }).items;
  expect(items).toHaveLength(pagesBelow('/lessons/').length);
  for (const { content, link } of items) {
    const words = (content?.encoded ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    const pictures = [...(content?.encoded ?? '').matchAll(/<img src="([^"]+)" alt="([^"]+)"/g)];
    // As many as a page without script shows, with the same captions.
    const captions = [...(content?.encoded ?? '').matchAll(/<figcaption>([^<]+)<\/figcaption>/g)].map(
      ([, text]) => text,
    );
    expect(captions.length).toBeGreaterThan(1);
    const page = await (await request.get(new URL(link!).pathname)).text();
    const strips = [...page.matchAll(/<ol class="story-strip"[^>]*>(.*?)<\/ol>/gs)];
    const told = strips.flatMap(([, strip]) =>
      [...strip!.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text),
    );
    expect(captions).toEqual(expect.arrayContaining(told));
    for (const [, source] of pictures)
      expect((await request.get(new URL(source!).pathname)).status(), source).toBe(200);
  }
});
