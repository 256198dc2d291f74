import { idsOf, type Link, linksOf } from './markup.ts';
import { files, notFoundPage, pages } from './pages.ts';
import { expect, test } from './test.ts';

/** Reads files only; no browser is started. Each test gathers every fault of one kind before it speaks. */
const base = 'http://site.invalid';
const built = [...pages, notFoundPage];
const known = new Set(files);
const ids = new Map(built.map((page) => [page.address, idsOf(page.html())]));
const links = built.flatMap((page) => linksOf(page.html()).map((link) => ({ ...link, on: page.address })));
const ownOrigin = canonicalOrigin();

type Placed = Link & { on: string };

const say = ({ on, name, value }: Placed) => `${on} ${name}="${value}"`;

/** Where an internal link leads, or nothing for one that leads out of the site. */
function inside({ value, on }: Placed): URL | undefined {
  const url = new URL(value, base + on);
  return url.origin === base || url.origin === ownOrigin ? url : undefined;
}

/** Absolute addresses of our own (canonical links, share images) are held to the same rules. */
function canonicalOrigin(): string | undefined {
  const value = links.find(({ name, rel }) => name === 'href' && rel === 'canonical')?.value;
  return value && URL.canParse(value) ? new URL(value).origin : undefined;
}

const fileOf = ({ pathname }: URL) => decodeURIComponent(pathname.replace(/\/$/, '/index.html')).slice(1);

test('there are links to follow', () => {
  expect(links.length).toBeGreaterThan(0);
});

test('every link inside the site leads to something that exists', () => {
  const dead = links.filter((link) => {
    const url = inside(link);
    // A place on the same page is the matter of the next test; the 404 page has no address of its own to look up.
    if (link.value.startsWith('#')) return false;
    return url && !(known.has(fileOf(url)) && fileOf(url).includes('.'));
  });
  expect([...new Set(dead.map(say))]).toEqual([]);
});

test('every link to a place on a page leads to a place that is there', () => {
  const dead = links.filter((link) => {
    const url = inside(link);
    const place = decodeURIComponent(url?.hash.slice(1) ?? '');
    const there = url && ids.get(url.pathname);
    return place !== '' && place !== 'top' && there && !there.has(place);
  });
  expect([...new Set(dead.map(say))]).toEqual([]);
});

test('no link goes over an unencrypted line', () => {
  expect(links.filter(({ value }) => /^http:/i.test(value)).map(say)).toEqual([]);
});

test('every DOI link is written https://doi.org/10.…', () => {
  const doi = links.filter(({ value }) => /^(https?:)?\/\/([a-z]+\.)?doi\.org\b/i.test(value));
  expect(doi.filter(({ value }) => !/^https:\/\/doi\.org\/10\.\d{4,9}\/\S+$/.test(value)).map(say)).toEqual(
    [],
  );
});
