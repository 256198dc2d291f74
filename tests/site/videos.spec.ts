import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, decode } from './markup.ts';
import { dist, files, pages, pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

/**
 * A build takes up the videos that were made on its machine (`npm run clips`), which may be all, some or none. Whichever it is, pages
 * and files agree. Reads files only; no browser is started.
 */
const videos = files.filter((file) => file.endsWith('.mp4'));
const isThere = new Set(videos.map((file) => `/${file}`));
const page = pages.find(({ address }) => address === '/videos/')!;

const tagsIn = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(
    ([tag]) => Object.fromEntries(attributesOf(tag)) as Record<string, string>,
  );

/** The bytes by which a file is known as MP4, with its table before its pictures. */
function mp4(file: string) {
  const bytes = readFileSync(join(dist, file));
  const text = bytes.toString('latin1');
  return {
    brand: bytes.subarray(4, 8).toString('latin1'),
    codec: text.includes('avc1'),
    tableFirst: text.indexOf('moov') < text.indexOf('mdat'),
  };
}

test('every video is an MP4 in H.264 of at most 1 MB that plays while it loads, beside the page of its preset', () => {
  for (const file of videos) {
    expect(statSync(join(dist, file)).size, file).toBeLessThanOrEqual(1_000_000);
    expect(mp4(file), file).toEqual({ brand: 'ftyp', codec: true, tableFirst: true });
    expect(files, file).toContain(file.replace(/\.mp4$/, '/index.html'));
  }
});

test('the page of a figure or a preset tells of a video exactly where there is one', () => {
  const figures = pagesBelow('/figures/');
  const presets = figures.flatMap(({ address }) => pagesBelow(address));
  expect(presets.length).toBeGreaterThan(50);
  for (const { address, html } of [...figures, ...presets]) {
    const told = tagsIn(html(), 'meta').filter(({ property }) => property?.startsWith('og:video'));
    const [video] = told.filter(({ property }) => property === 'og:video');
    const own = `${address.slice(0, -1)}.mp4`;
    if (video === undefined) {
      expect(told, address).toEqual([]);
      expect([...isThere], address).not.toContain(own);
      continue;
    }
    const at = new URL(video.content!).pathname;
    expect([...isThere], address).toContain(at);
    if (presets.some((preset) => preset.address === address)) expect(at).toBe(own);
    expect(told.map(({ property }) => property)).toEqual([
      'og:video',
      'og:video:type',
      'og:video:width',
      'og:video:height',
      'og:video:alt',
    ]);
  }
});

test('no page leads to a video that is not there', () => {
  for (const { address, html } of pages)
    for (const [, at] of html().matchAll(/(?:href|src|content)="(?:https?:\/\/[^/"]+)?(\/[^"]*\.mp4)"/g))
      expect([...isThere], address).toContain(at);
});

test('the page of videos has all of them, loads none before it is asked for, and says so where there are none', () => {
  const html = page.html();
  const shown = tagsIn(html, 'video');
  const linked = new Set(
    tagsIn(html, 'a')
      .filter(({ href }) => href?.endsWith('.mp4'))
      .map(({ href }) => href!),
  );
  expect([...linked].sort()).toEqual([...isThere].sort());
  expect(decode(html).includes('published without ready-made videos')).toBe(videos.length === 0);
  expect(new Set(shown.map(({ src }) => src!.split('/')[2])).size, 'one of each figure').toBe(
    new Set(videos.map((file) => file.split('/')[1])).size,
  );
  expect(html.match(/<video\b[^>]*\scontrols\b/g) ?? []).toHaveLength(shown.length);
  for (const { preload, poster, src, ...rest } of shown) {
    expect(preload, src).toBe('none');
    expect(files, src).toContain(poster!.slice(1));
    expect(rest['aria-label'], src).toMatch(/^Video: .+\?$/);
  }
});
