import { expect, test } from 'vitest';
import { recentlyWorked } from '../../src/view/recentlyWorked.ts';

/** A rise and a fall of one second each, with a frame each half second. */
const frames = [10, 60, 100, 40, 20, 20].map((recruited, index) => ({ seconds: index / 2, recruited }));

test.each([
  { seconds: 0, time: 1, fading: [10, 10] },
  { seconds: 1, time: 1, fading: [100, 100] },
  { seconds: 1.5, time: 1, fading: [100, 100] },
  { seconds: 2, time: 1, fading: [40, 100] },
  { seconds: 2.5, time: 1, fading: [20, 40] },
])(
  'at $seconds s the light of units that worked within $time s fades in two steps: $fading',
  ({ seconds, time, fading }) => {
    expect(recentlyWorked(frames, seconds, time)).toEqual(fading);
  },
);
