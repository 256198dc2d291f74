import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/shell/exports/place.ts';

describe('where a dialog stands in a frame', () => {
  test('is round its opener, where there is room', () => {
    expect(placeOf({ top: 700, bottom: 1500 }, { top: 1100, bottom: 1144 }, 400, 2000)).toEqual({
      top: 922,
      maxHeight: 776,
    });
  });

  test('is inside what is seen, at the end where its opener is', () => {
    expect(placeOf({ top: 700, bottom: 1500 }, { top: 1450, bottom: 1494 }, 400, 2000).top).toBe(1088);
    expect(placeOf({ top: 700, bottom: 1500 }, { top: 705, bottom: 749 }, 400, 2000).top).toBe(712);
  });

  test('is never cut off, whatever is seen of a frame that has the room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1600 }),
        fc.integer({ min: 200, max: 900 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 50, max: 3000 }),
        (from, length, share, height) => {
          const frame = 2500;
          const seen = { top: from, bottom: from + length };
          const at = from + ((length - 44) * share) / 100;
          const { top, maxHeight } = placeOf(seen, { top: at, bottom: at + 44 }, height, frame);
          const bottom = top + Math.min(height, maxHeight);
          expect(top).toBeGreaterThanOrEqual(seen.top);
          expect(bottom).toBeLessThanOrEqual(seen.bottom);
          expect(at + 44).toBeGreaterThanOrEqual(top - 12);
          expect(at).toBeLessThanOrEqual(bottom + 12);
        },
      ),
    );
  });

  test('has room for its heading where hardly anything is seen, and stays in the frame', () => {
    const { top, maxHeight } = placeOf({ top: 1960, bottom: 2000 }, { top: 1960, bottom: 2000 }, 400, 2000);
    expect(maxHeight).toBe(160);
    expect(top + maxHeight).toBeLessThanOrEqual(2000);
    expect(placeOf({ top: 0, bottom: 150 }, { top: 60, bottom: 104 }, 400, 150)).toEqual({
      top: 12,
      maxHeight: 126,
    });
  });
});
