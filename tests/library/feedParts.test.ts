import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedArchive } from '../../src/addresses/addresses.ts';
import { feedParts } from '../../src/library/feedParts.ts';
import { origin } from '../../src/library/origin.ts';
import { runs } from '../fuzz.ts';

const feed = '/claims/holds-end.xml';
const linked = (about: string, rel: string) =>
  new RegExp(`<atom:link rel="${rel}" href="([^"]+)"/>`).exec(about)?.[1];

/** As a program reads a feed in parts: from its address on, link by link. */
function followed(entries: readonly number[], count: number) {
  const { newest, archives } = feedParts(feed, entries, count);
  const byAddress = new Map(
    archives.map((part, index) => [origin + feedArchive(feed, index + 1), part] as const),
  );
  const read = [newest];
  for (let next = linked(newest.about, 'prev-archive'); next !== undefined; ) {
    const part = byAddress.get(next);
    if (part === undefined || read.length > archives.length) throw new Error(`no part at ${next}`);
    read.push(part);
    next = linked(part.about, 'prev-archive');
  }
  return { newest, archives, read };
}

const lengths = fc.record({ length: fc.nat({ max: 60 }), count: fc.integer({ min: 1, max: 12 }) });
const newestFirst = (length: number) => Array.from({ length }, (_, index) => length - index);

describe('a feed in parts', () => {
  test('holds every entry once, newest first, along its links', () =>
    fc.assert(
      fc.property(lengths, ({ length, count }) => {
        const entries = newestFirst(length);
        expect(followed(entries, count).read.flatMap((part) => part.entries)).toEqual(entries);
      }),
      { numRuns: runs },
    ));

  test('never begins with fewer entries than a part holds, nor with twice as many', () =>
    fc.assert(
      fc.property(lengths, ({ length, count }) => {
        const { newest, archives } = followed(newestFirst(length), count);
        expect(newest.entries.length).toBeLessThan(2 * count);
        if (archives.length > 0) expect(newest.entries.length).toBeGreaterThanOrEqual(count);
        for (const { entries } of archives) expect(entries).toHaveLength(count);
      }),
      { numRuns: runs },
    ));

  test('leaves an earlier part as it is when entries are added, but for the link to the next', () =>
    fc.assert(
      fc.property(lengths, fc.nat({ max: 40 }), ({ length, count }, more) => {
        const said = (all: number) =>
          feedParts(feed, newestFirst(all), count).archives.map(({ entries, about }) => ({
            entries,
            before: linked(about, 'prev-archive'),
            current: linked(about, 'current'),
          }));
        const before = said(length);
        expect(said(length + more).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: runs },
    ));

  test('marks earlier parts as such, and leads from each to the next and to the feed', () => {
    const { archives } = feedParts(feed, newestFirst(9), 2);
    expect(archives.map(({ about }) => about.startsWith('<fh:archive/>'))).toEqual([true, true, true]);
    expect(archives.map(({ about }) => linked(about, 'next-archive'))).toEqual([
      origin + feedArchive(feed, 2),
      origin + feedArchive(feed, 3),
      undefined,
    ]);
    for (const { about } of archives) expect(linked(about, 'current')).toBe(origin + feed);
  });
});
