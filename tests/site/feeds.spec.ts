import { expect, test } from '@playwright/test';
import { parseFeed } from 'feedsmith';
import { pagesBelow } from './pages.ts';

interface Item {
  readonly guid?: { readonly value?: string };
  readonly link?: string;
  readonly pubDate?: string;
  readonly content?: { readonly encoded?: string };
}

const feeds = ['/rss.xml', '/corrections.xml'];

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

test('the feed holds every lesson whole, with its still figures', async ({ request }) => {
  const { feed } = parseFeed(await (await request.get('/rss.xml')).text());
  const items = (feed as { items: Item[] }).items;
  expect(items).toHaveLength(pagesBelow('/lessons/').length);
  for (const { content } of items) {
    const words = (content?.encoded ?? '').replace(/<[^>]*>/g, ' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(600);
    const pictures = [...(content?.encoded ?? '').matchAll(/<img src="([^"]+)" alt="([^"]+)"/g)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, source] of pictures)
      expect((await request.get(new URL(source!).pathname)).status(), source).toBe(200);
  }
});
