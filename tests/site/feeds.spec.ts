import type { APIRequestContext } from '@playwright/test';
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

/** The text of each part of a feed, from its address on along the links to earlier ones. */
async function partsFrom(request: APIRequestContext, address: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let next: string | undefined = address; next !== undefined; ) {
    const text: string = await (await request.get(next)).text();
    texts.push(text);
    const earlier: string | undefined = /<atom:link rel="prev-archive" href="([^"]+)"/.exec(text)?.[1];
    next = earlier === undefined ? undefined : new URL(earlier).pathname;
  }
  return texts;
}

const itemsOf = (text: string) => (parseFeed(text).feed as { items: Item[] }).items;

const feeds = [
  '/rss.xml',
  '/corrections.xml',
  '/claims/failure-not-required.xml',
  '/lessons/train-smart.xml',
];

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

test('the feed holds every lesson whole in its parts, with the moments of its figures as stills and captions', async ({
  request,
}) => {
  const items = (await partsFrom(request, '/rss.xml')).flatMap(itemsOf);
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
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, source] of pictures) {
      // Programs that read feeds and mail show no SVG.
      const picture = await request.get(new URL(source!).pathname);
      expect([picture.status(), picture.headers()['content-type']], source).toEqual([200, 'image/png']);
    }
    for (const [tag] of (content?.encoded ?? '').matchAll(/<img [^>]*>/g))
      expect(tag).toMatch(/ alt="[^"]+" width="\d+" height="\d+"/);
    for (const [, drawing] of (content?.encoded ?? '').matchAll(/<a href="([^"]+\.svg)">/g))
      expect((await request.get(new URL(drawing!).pathname)).status(), drawing).toBe(200);
  }
});

/** Tags of paragraphs as they open and close: one in another is none for any reader. */
function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?p[\s>]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    most = Math.max(most, depth, -depth);
  }
  return most;
}

test('each lesson of the feed begins with what changed last, has its card beside it, and no paragraph in another', async ({
  request,
}) => {
  const parts = await partsFrom(request, '/rss.xml');
  const text = parts.join('');
  for (const { content, link } of parts.flatMap(itemsOf)) {
    const html = content?.encoded ?? '';
    expect(deepest(html), link).toBe(1);
    expect(html, link).toMatch(/^<p><b>Changed on \d+ \w+ \d{4}:<\/b> [^<]+ <a href="[^"]+#history">/);
  }
  const cards = [
    ...text.matchAll(/<media:content url="([^"]+\.png)"[^>]* width="1200" height="630"><media:description/g),
  ];
  expect(cards).toHaveLength(pagesBelow('/lessons/').length);
  for (const [, card] of cards) expect((await request.get(new URL(card!).pathname)).status(), card).toBe(200);
  expect(text.match(/<atom:updated>/g)).toHaveLength(cards.length);
});

test('a lesson shows what has changed at its foot, with its own feed, and tells machines when', async ({
  page,
  request,
}) => {
  await page.goto('/lessons/train-smart/');
  await page.getByText('What has changed').click();
  const rows = page.locator('.cite-lesson li');
  await expect(rows.first()).toContainText(/^\d+ \w+ \d{4}: \S/);
  await expect(rows.last()).toContainText('First published.');
  const address = await page
    .locator('link[rel="alternate"][href="/lessons/train-smart.xml"]')
    .getAttribute('title');
  expect(address).toBe('What has changed');
  const { feed } = parseFeed(await (await request.get('/lessons/train-smart.xml')).text());
  expect((feed as { items: Item[] }).items).toHaveLength(await rows.count());
  const [newest = ''] = (await rows.first().innerText()).split(':');
  const day = new Date(`${newest} UTC`).toISOString().slice(0, 10);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const modified = blocks.flatMap((block) => JSON.parse(block).dateModified ?? []);
  expect(new Set(modified)).toEqual(new Set([`${day}T00:00:00Z`]));
});
