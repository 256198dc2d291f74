import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertSmall, bytesOf, listOf, summary } from '../../../src/authoring/offline/list.ts';

let dist = '';
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), content);
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const page of [
    'index.html',
    'offline/index.html',
    'lessons/index.html',
    'lessons/drop-sets/index.html',
    'claims/not-hacks/index.html',
    'figures/set/index.html',
    'figures/set/set-drop/index.html',
    'references/burd2010/index.html',
    'embed/set/index.html',
    '404.html',
  ])
    write(page, `<p>${page} ${'and so on '.repeat(200)}</p>`);
  for (const file of ['_astro/a.js', '_astro/fonts/b.woff2', 'search.json']) write(file, file);
  // The sheet of pages stands in them.
  for (const sheet of ['Page', 'present', 'print']) write(`_astro/${sheet}.a1.css`, sheet);
  for (const file of ['cards/a.png', 'rss.xml', 'lessons/drop-sets.bib']) write(file, file);
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('the list of what is kept', () => {
  test('has the pages for reading and what they load, and each page after what it loads', async () => {
    const files = (await listOf(dist)).groups.flatMap((group) => group.files);
    expect(files.map(({ address }) => address)).toEqual([
      '/_astro/a.js',
      '/_astro/fonts/b.woff2',
      '/_astro/present.a1.css',
      '/_astro/print.a1.css',
      '/offline/',
      '/',
      '/lessons/',
      '/lessons/drop-sets/',
      '/figures/set/',
      '/claims/not-hacks/',
      '/search.json',
    ]);
  });

  test('tells versions of a file apart by its digest, unless its name does', async () => {
    const digests = async () =>
      new Map(
        (await listOf(dist)).groups
          .flatMap(({ files }) => files)
          .map(({ address, digest }) => [address, digest]),
      );
    const before = await digests();
    write('lessons/drop-sets/index.html', '<p>changed</p>');
    const after = await digests();
    expect(
      [...after].filter(([address, digest]) => before.get(address) !== digest).map(([address]) => address),
    ).toEqual(['/lessons/drop-sets/']);
    expect(after.get('/_astro/a.js')).toBeUndefined();
    expect(after.get('/search.json')).toMatch(/^\S{16}$/);
  });

  test('has what pages share once, and names where each page is without it', async () => {
    const style = `<style>${'.a{} '.repeat(200)}</style>`;
    for (const page of ['lessons', 'lessons/drop-sets'])
      write(`${page}/index.html`, `${style}<p>${page}</p>`);
    const { groups, added } = await listOf(dist);
    const [part] = groups[0]!.files;
    expect(groups[0]!.files).toHaveLength(1);
    expect(added.get(part!.address)).toContain('.a{}');
    const page = groups
      .flatMap(({ files }) => files)
      .find(({ address }) => address === '/lessons/drop-sets/');
    expect(added.get(page!.lean!)).toMatch(/^<style>kept:[0-9a-f]{24};<\/style><p>lessons\/drop-sets<\/p>$/);
  });

  test('reads no page for which those before it leave no room, and all that every page needs', async () => {
    const page = (name: string) => {
      const noise = createHash('shake256', { outputLength: 1_200_000 }).update(name).digest('base64');
      write(`lessons/${name}/index.html`, `<p>${noise}</p>`);
      return `/lessons/${name}/`;
    };
    const pages = ['drop-sets', 'e', 'f', 'g', 'h'].map(page);
    const { groups, beyond } = await listOf(dist);
    expect(beyond).toEqual([...pages.slice(3), '/claims/not-hacks/']);
    const listed = groups.flatMap(({ files }) => files.map(({ address }) => address));
    expect(listed.filter((address) => pages.includes(address))).toEqual(pages.slice(0, 3));
    expect(listed).toContain('/search.json');
  });

  test('counts text as it is compressed, and stops a build that is too large by naming what is largest', async () => {
    const { groups: small } = await listOf(dist);
    expect(bytesOf(small)).toBeLessThan(2000);
    expect(() => assertSmall(small, 0)).not.toThrow();
    write('_astro/fonts/b.woff2', new Uint8Array(3_000_000));
    const { groups: large } = await listOf(dist);
    expect(() => assertSmall(large, 0)).toThrow(
      /comes to 300\d kB, over the 3000 kB[\s\S]*largest of it:\n {2}\/_astro\/fonts\/b\.woff2: 3000 kB/,
    );
    expect(summary(large)[1]).toBe('scripts and fonts: 4 files, 3000 kB');
  });
});
