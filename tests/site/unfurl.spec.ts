import { extract } from '@extractus/oembed-extractor';
import { getPreviewFromContent } from 'link-preview-js';
import readOpenGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import readMetadata from 'url-metadata';
import { siteName } from '../../src/identity/site.ts';
import { shared } from './kinds.ts';
import { expect, test } from './test.ts';

/** Reads as programs do that show links; no browser is started. */
interface Card {
  readonly title: unknown;
  readonly description: unknown;
  readonly image: unknown;
  readonly site: unknown;
}

type Get = (address: string) => Promise<Response>;

const origin = new URL(/<link rel="canonical" href="([^"]+)"/.exec(shared.home.html())![1]!).origin;

/** The programs believe that they ask the published site. */
const toServer =
  (server: string): Get =>
  (address) =>
    fetch(String(address).replace(origin, server));

const readers: Readonly<Record<string, (get: Get, address: string) => Promise<Card>>> = {
  'open-graph-scraper': async (get, address) => {
    const { result } = await readOpenGraph({ html: await (await get(address)).text() });
    const { ogTitle, ogDescription, ogImage, ogSiteName } = result;
    expect(ogImage).toHaveLength(1);
    return { title: ogTitle, description: ogDescription, image: ogImage![0]!.url, site: ogSiteName };
  },
  'unfurl.js': async (get, address) => {
    const { open_graph: metadata } = await unfurl(address, { fetch: get as never });
    expect(metadata.images).toHaveLength(1);
    const { title, description, images, site_name: site } = metadata;
    return { title, description, image: images![0]!.url, site };
  },
  'link-preview-js': async (get, url) => {
    const response = await get(url);
    const headers = Object.fromEntries(response.headers);
    const metadata = await getPreviewFromContent({ url, headers, data: await response.text() });
    const { title, description, images, siteName: site } = metadata as unknown as Record<string, unknown>;
    expect(images).toHaveLength(1);
    return { title, description, image: (images as string[])[0], site };
  },
  'url-metadata': async (get, address) => {
    const metadata = await readMetadata(null, { parseResponseObject: await get(address) });
    return {
      title: metadata['og:title'],
      description: metadata['og:description'],
      image: metadata['og:image'],
      site: metadata['og:site_name'],
    };
  },
};

for (const [kind, { address }] of Object.entries(shared))
  test(`link previews of four libraries agree on the page of a ${kind}`, async ({ baseURL, request }) => {
    const get = toServer(baseURL!);
    const [first, ...others] = await Promise.all(
      Object.entries(readers).map(async ([name, read]) => ({
        name,
        card: await read(get, origin + address),
      })),
    );
    for (const { name, card } of others) expect(card, name).toEqual(first!.card);
    const { title, description, image, site } = first!.card;
    expect(String(title).length).toBeGreaterThanOrEqual(10);
    expect(String(description).length).toBeGreaterThanOrEqual(60);
    expect(site).toBe(siteName);
    expect(String(image).startsWith(`${origin}/cards/`), String(image)).toBe(true);
    const picture = await request.get(new URL(String(image)).pathname);
    expect(picture.status(), String(image)).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/png');
  });

const embeddable = Object.entries(shared).filter(([kind]) => kind !== 'home' && kind !== 'study');

for (const [kind, { address }] of embeddable)
  test(`oEmbed consumers find the frame of a ${kind}, with the title and picture of its preview`, async ({
    baseURL,
  }) => {
    const get = toServer(baseURL!);
    const card = await readers['unfurl.js']!(get, origin + address);
    const { oEmbed } = await unfurl(origin + address, { oembed: true, fetch: get as never });
    const answer = await extract(origin + address, { maxwidth: 500 }, get);
    expect(oEmbed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: card.title,
      provider_name: card.site,
      thumbnails: [{ url: card.image, width: 1200, height: 630 }],
    });
    expect(answer).toMatchObject({
      method: 'auto-discovery',
      version: '1.0',
      type: 'rich',
      title: card.title,
      provider_name: card.site,
      thumbnail_url: card.image,
    });
    // This program undoes what stands for characters, and the frame must hold that too.
    expect((oEmbed as { html?: string }).html).toBe(String(answer.html).replaceAll('&amp;', '&'));
    expect(answer.html).toContain(`<a href="${origin}${address}">`);
  });

for (const kind of ['home', 'study'] as const)
  test(`the page of a ${kind} offers nothing to embed`, async ({ baseURL }) => {
    const get = toServer(baseURL!);
    await expect(extract(origin + shared[kind].address, {}, get)).rejects.toThrow();
  });
