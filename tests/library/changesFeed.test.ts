import { describe, expect, test } from 'vitest';
import { beforeChange, ledger } from '../../src/evidence/ledger.ts';
import { changesFeed, corrections, partsOfChanges } from '../../src/library/changesFeed.ts';
import { library } from '../library.ts';

const history = (nth: number) => [
  { date: '2026-11-23', change: 'First published.' },
  { date: '2026-11-29', change: `Change ${nth}a.` },
  { date: '2026-11-29', change: `Change ${nth}b.` },
];
const claim = { title: 'Holds end', page: '/claims/holds-end/', now: 'Supported.', history: history(0) };
const lesson = { title: 'Do holds end?', page: '/lessons/holds/', now: 'They do.', history: history(1) };

describe('the ledger', () => {
  test('has the newest first, and on one day what was given first', () => {
    expect(ledger([claim, lesson]).map(({ date, change, first }) => [date, change, first])).toEqual([
      ['2026-11-29', 'Change 0a.', false],
      ['2026-11-29', 'Change 0b.', false],
      ['2026-11-29', 'Change 1a.', false],
      ['2026-11-29', 'Change 1b.', false],
      ['2026-11-23', 'First published.', true],
      ['2026-11-23', 'First published.', true],
    ]);
  });

  test('puts a colon after a title, unless that asks', () => {
    expect([claim, lesson].map(({ title }) => beforeChange(title))).toEqual(['Holds end:', 'Do holds end?']);
  });
});

describe('the feed of changes', () => {
  const feed = corrections(library);
  const { newest, archives } = partsOfChanges(feed);
  const items = [newest, ...archives].flatMap((part) => changesFeed(feed, part).items);

  test('has every change of every claim and lesson, each at an address of its own', () => {
    const count = [...library.claims.values()].flatMap(({ history }) => history).length;
    const ofLessons =
      library.lessons.flatMap(({ data }) => data.changes ?? []).length + library.lessons.length;
    expect(items).toHaveLength(count + ofLessons);
    expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
  });

  test('tells with which verdict a claim was published, and what it comes to now', () => {
    const first = items.filter(
      ({ description, link }) => description.startsWith('First published') && link.startsWith('/claims/'),
    );
    expect(first.length).toBeGreaterThan(20);
    for (const { description } of first) expect(description).toMatch(/The verdict was “[^”]+”/);
    const now = items.filter(({ description }) => /Verdict now: .*What holds: .*But: /.test(description));
    expect(now).toHaveLength(library.claims.size);
  });
});
