import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/identity/site.ts';
import { attributesOf, decode } from './markup.ts';
import { dist, files, notFoundPage, pages } from './pages.ts';
import { expect, test } from './test.ts';

/** Reads files only; no browser is started. */
const isFrame = (address: string) => address.startsWith('/embed/') && address !== '/embed/';
/** It stands in for pages that are not kept on a device. */
const standIn = '/offline/';
/** Parts of a list are read as one with its first page. */
const isPart = (address: string) => address.startsWith('/lists/');
const listed = pages.filter(({ address }) => !isFrame(address) && address !== standIn && !isPart(address));
const frames = pages.filter(({ address }) => isFrame(address));

const attributes = (tag: string) => Object.fromEntries(attributesOf(tag));

/** What machines read: the beginning of the page. */
const firstPart = 32_768;

function metadataOf(html: string) {
  const head = html.slice(0, Math.min(firstPart, html.indexOf('</head>')));
  const tags = (name: string) =>
    [...head.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag!);
  const metas = tags('meta').map(attributes);
  return {
    title: decode(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''),
    meta: (name: string) =>
      metas.filter((meta) => meta.name === name || meta.property === name).map(({ content }) => content),
    links: tags('link').map(attributes),
    linkTags: tags('link'),
  };
}

const onePerPage = [
  'description',
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'author',
  'citation_author',
];

function expectLength(text: string, [min, max]: readonly [number, number], of: string) {
  expect(text.length, `${of}: “${text}”`).toBeGreaterThanOrEqual(min);
  expect(text.length, `${of}: “${text}”`).toBeLessThanOrEqual(max);
}
const origin = new URL(
  metadataOf(pages.find(({ address }) => address === '/')!.html()).links.find(
    ({ rel }) => rel === 'canonical',
  )!.href!,
).origin;
const fileOf = (address: string) => join(dist, new URL(address, origin).pathname);

/** What the first bytes of a PNG say; the hundreds of cards are not read whole for it. */
function png(file: string) {
  const bytes = Buffer.alloc(24);
  const opened = openSync(file, 'r');
  readSync(opened, bytes, 0, bytes.length, 0);
  closeSync(opened);
  return {
    signature: bytes.subarray(1, 4).toString('latin1'),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    bytes: statSync(file).size,
  };
}

test('every page has consistent link metadata, once each, at lengths that are not truncated', () => {
  expect(listed.length).toBeGreaterThan(200);
  for (const { address, html } of listed) {
    const page = metadataOf(html());
    for (const name of onePerPage) expect(page.meta(name), `${address} ${name}`).toHaveLength(1);
    expectLength(page.title, [10, 70], address);
    expectLength(page.meta('og:title')[0]!, [10, 70], address);
    expectLength(page.meta('description')[0]!, [60, 200], address);
    expect(page.meta('og:description'), address).toEqual(page.meta('description'));
    expect(page.meta('og:url'), address).toEqual([origin + address]);
    expect(page.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)).toEqual([
      origin + address,
    ]);
    expect(page.meta('twitter:card')).toEqual(['summary_large_image']);
    for (const colour of page.meta('theme-color')) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(page.meta('theme-color').length).toBeGreaterThan(0);
    expect(page.meta('citation_title')).toEqual([]);
    const dated = page.meta('article:published_time').length === 1;
    expect(page.meta('og:type'), address).toEqual([dated ? 'article' : 'website']);
    expect(dated, address).toBe(
      /^\/(lessons|claims|figures)\/[^/]+\/([^/]+\/)?$/.test(address) && !address.endsWith('/worksheet/'),
    );
    expect(html()).not.toContain('prefix="og:');
  }
});

for (const [what, of] of [
  ['title', (page: ReturnType<typeof metadataOf>) => page.title],
  ['description', (page: ReturnType<typeof metadataOf>) => page.meta('description')[0]!],
] as const)
  test(`no two pages have the same ${what}`, () => {
    const seen = new Map<string, string>();
    for (const { address, html } of listed) {
      const text = of(metadataOf(html()));
      expect(seen.get(text), `${address}: “${text}”`).toBeUndefined();
      seen.set(text, address);
    }
  });

test('every page has a card of its own kind: 1200 by 630, at most 300 kB, described', () => {
  const kinds = [/^\/lessons\/[^/]+\/$/, /^\/claims\/.+/, /^\/references\/.+/, /^\/figures\/.+/];
  for (const { address, html } of [...listed, ...frames]) {
    const page = metadataOf(html());
    const [image] = page.meta('og:image');
    expect(image, address).toMatch(new RegExp(`^${origin}/cards/.+\\.[0-9a-f]{12}\\.png$`));
    if (kinds.some((kind) => kind.test(address)))
      expect(image, address).toContain(`/cards${address.replace(/\/$/, '')}.`);
    expect(existsSync(fileOf(image!)), `${address}: ${image}`).toBe(true);
    const card = png(fileOf(image!));
    expect(card.signature).toBe('PNG');
    expect([String(card.width), String(card.height)]).toEqual([
      page.meta('og:image:width')[0],
      page.meta('og:image:height')[0],
    ]);
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(card.bytes, address).toBeLessThan(300_000);
    expect(page.meta('og:image:alt')[0]!.length, address).toBeGreaterThan(20);
  }
});

test('every card that was ever published is still served', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../content/cards.json', import.meta.url), 'utf8'),
  ) as string[];
  expect(published.length).toBeGreaterThan(0);
  for (const card of published) expect(files, card).toContain(`cards/${card}.png`);
});

test('every embeddable page links to a working oEmbed response', () => {
  const offered = listed.filter(({ address }) =>
    /^\/(lessons\/[^/]+|claims\/[^/]+|figures\/.+)\/$/.test(address),
  );
  expect(offered.length).toBeGreaterThan(80);
  for (const { address, html } of offered) {
    const page = metadataOf(html());
    const found = page.links.filter(({ type }) => type === 'application/json+oembed');
    expect(found, address).toHaveLength(1);
    expect(found[0]!.href).toMatch(new RegExp(`^${origin}/oembed/[a-z0-9/-]+\\.json$`));
    for (const tag of page.linkTags) expect(tag.slice(1, -1), address).not.toMatch(/[<>]/);
    const answer = JSON.parse(readFileSync(fileOf(found[0]!.href!), 'utf8')) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: site.name });
    expect(answer.title, address).toBe(page.meta('og:title')[0]);
    expect(answer.thumbnail_url, address).toBe(page.meta('og:image')[0]);
    for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
      expect(Number.isInteger(answer[size]), `${address} ${size}`).toBe(true);
    const [, quoted, frame] =
      /^<blockquote><a href="([^"]+)">[^<]+<\/a><\/blockquote><iframe src="([^"]+)"[^>]* width="100%"[^>]*><\/iframe>$/.exec(
        String(answer.html),
      ) ?? [];
    expect(quoted, address).toBe(origin + address);
    const { pathname } = new URL(decode(frame!));
    expect(files, `${address}: ${frame}`).toContain(`${pathname.slice(1)}index.html`);
  }
});

test('frames stay out of lists, and name the page they show a part of', () => {
  expect(frames.length).toBeGreaterThan(40);
  const addresses = new Set(listed.map(({ address }) => origin + address));
  for (const { address, html } of frames) {
    const page = metadataOf(html());
    expect(page.meta('robots'), address).toEqual(['noindex']);
    const [canonical] = page.links.filter(({ rel }) => rel === 'canonical');
    expect(addresses, address).toContain(canonical!.href);
  }
});

test('a page that stands in for others has no canonical URL, and is not indexed', () => {
  for (const { html } of [notFoundPage, pages.find(({ address }) => address === standIn)!]) {
    const page = metadataOf(html());
    expect(page.meta('robots')).toEqual(['noindex']);
    expect(page.meta('og:url')).toEqual([]);
  }
});

test('icons are served at the names that browsers request', () => {
  const touch = png(join(dist, 'apple-touch-icon.png'));
  expect([touch.width, touch.height]).toEqual([180, 180]);
  expect(readFileSync(join(dist, 'favicon.ico')).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  expect(readFileSync(join(dist, 'favicon.svg')).length).toBeLessThan(32_768);
});

test('the manifest has an icon of each size that it names, and leads to pages that are there', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string }[];
    shortcuts: { url: string }[];
  };
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = png(join(dist, src));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  expect(manifest.shortcuts.length).toBeGreaterThan(0);
  for (const { url } of manifest.shortcuts) expect(pages.map(({ address }) => address)).toContain(url);
});

test('robots.txt allows every page, and the sitemap lists every page', () => {
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  expect(robots).not.toMatch(/^Disallow: \/./m);
  expect(robots).toContain(`\nSitemap: ${origin}/sitemap-index.xml\n`);
  const map = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('');
  for (const { address } of listed) expect(map, address).toContain(`<loc>${origin}${address}</loc>`);
  expect(map).not.toContain('/embed/set/');
});
