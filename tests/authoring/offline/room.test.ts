import { describe, expect, test } from 'vitest';
import { bytesOf, type Listed } from '../../../src/authoring/offline/list.ts';
import { withinRoom } from '../../../src/authoring/offline/room.ts';
import { maxBytes } from '../../../src/offline/list.ts';

const page = (address: string, bytes: number) => ({
  address,
  bytes,
  digest: 'd',
  lean: `/kept${address}.txt`,
});

/** A site of so many claims and lessons of 10 kB. */
const siteOf = (count: number): Listed => {
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(4, '0'));
  const groups = [
    { name: 'scripts and fonts', files: [{ address: '/_astro/a.js', bytes: 500_000 }] },
    {
      name: 'lessons',
      files: [page('/lessons/', 9_000), ...numbers.map((id) => page(`/lessons/a-${id}/`, 10_000))],
    },
    {
      name: 'claims',
      files: [page('/claims/', 9_000), ...numbers.map((id) => page(`/claims/a-${id}/`, 10_000))],
    },
    { name: 'search', files: [page('/search/', 9_000)] },
  ];
  const leans = groups.flatMap(({ files }) => files).map((file) => ('lean' in file ? String(file.lean) : ''));
  return {
    groups,
    beyond: [],
    added: new Map(leans.filter((lean) => lean !== '').map((lean) => [lean, 'text'] as const)),
  };
};
const addressesOf = ({ groups }: Listed) =>
  groups.flatMap(({ files }) => files).map(({ address }) => address);

describe('the room on devices', () => {
  test('holds all of a site that fits', () => {
    const site = siteOf(20);
    expect(withinRoom(site, 0)).toEqual({ ...site, leftOut: [] });
  });

  test('is kept to by a site of any size, which leaves out its last claims first and no index, script or search', () => {
    for (const count of [150, 200, 2_000]) {
      const site = siteOf(count);
      const fitting = withinRoom(site, 20_000);
      expect(bytesOf(fitting.groups) + 20_000).toBeLessThanOrEqual(maxBytes);
      expect(addressesOf(fitting)).toEqual(
        expect.arrayContaining(['/_astro/a.js', '/lessons/', '/claims/', '/search/']),
      );
      expect(fitting.leftOut[0]?.address).toBe(`/claims/a-${String(count - 1).padStart(4, '0')}/`);
      const kept = addressesOf(fitting);
      expect(
        kept.filter((address) => address !== '/_astro/a.js').map((address) => `/kept${address}.txt`),
      ).toEqual([...fitting.added.keys()]);
      expect(kept.length + fitting.leftOut.length).toBe(addressesOf(site).length);
    }
    expect(
      addressesOf(withinRoom(siteOf(150), 0)).filter((address) => address.startsWith('/lessons/')),
    ).toHaveLength(151);
  });
});
