import { expect, test } from 'vitest';
import { type Corrections, correctedSince } from '../../src/embedding/corrections.ts';

const page = '/claims/not-hacks/';
const correction = (day: string) => ({
  day,
  change: `What was wrong on ${day}.`,
  place: `/x/?changed=${day}`,
});
const today: Corrections = {
  version: '0.2.0',
  pages: { [page]: [correction('2026-12-01'), correction('2026-12-03')], '/figures/set/': [] },
};

test('a version tells the newest correction that it does not know, and how many there are', () => {
  const since = (corrections: number) =>
    correctedSince({ page, version: '0.1.0', day: '2026-11-30', corrections }, today);
  expect(since(0)).toEqual({
    words:
      'Corrected since, on 3 December 2026: What was wrong on 2026-12-03. This is the last of 2 corrections.',
    place: '/x/?changed=2026-12-03',
  });
  expect(since(1)).toEqual({
    words: 'Corrected since, on 3 December 2026: What was wrong on 2026-12-03.',
    place: '/x/?changed=2026-12-03',
  });
  expect(since(2)).toBeUndefined();
  expect(since(9)).toBeUndefined();
});

test('a figure tells that the simulation is another, and a claim does not', () => {
  const of = (path: string, version: string) =>
    correctedSince({ page: path, version, day: '2026-11-30', corrections: 0 }, today);
  expect(of('/figures/set/', '0.1.0')?.words).toBe(
    'The simulation has changed since; it is at version 0.2.0 now.',
  );
  expect(of('/figures/set/', '0.2.0')).toBeUndefined();
  for (const gone of ['/claims/gone/', '/__proto__/', '__proto__']) expect(of(gone, '0.1.0')).toBeUndefined();
});
