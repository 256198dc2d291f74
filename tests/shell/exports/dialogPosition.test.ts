import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialogPosition } from '../../../src/shell/exports/dialogPosition.ts';

describe('the position of a dialog in a frame', () => {
  test('is around its opener, where there is room', () => {
    expect(dialogPosition({ top: 700, bottom: 1500 }, { top: 1100, bottom: 1144 }, 400, 2000)).toEqual({
      top: 922,
      maxHeight: 776,
    });
  });

  test('is inside the visible part, at the end where its opener is', () => {
    expect(dialogPosition({ top: 700, bottom: 1500 }, { top: 1450, bottom: 1494 }, 400, 2000).top).toBe(1088);
    expect(dialogPosition({ top: 700, bottom: 1500 }, { top: 705, bottom: 749 }, 400, 2000).top).toBe(712);
  });

  test('is never cut off, whatever part of a large enough frame is visible', () => {
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
          const { top, maxHeight } = dialogPosition(seen, { top: at, bottom: at + 44 }, height, frame);
          const bottom = top + Math.min(height, maxHeight);
          expect(top).toBeGreaterThanOrEqual(seen.top);
          expect(bottom).toBeLessThanOrEqual(seen.bottom);
          expect(at + 44).toBeGreaterThanOrEqual(top - 12);
          expect(at).toBeLessThanOrEqual(bottom + 12);
        },
      ),
    );
  });

  test('has room for its heading where hardly anything is visible, and stays in the frame', () => {
    const { top, maxHeight } = dialogPosition(
      { top: 1960, bottom: 2000 },
      { top: 1960, bottom: 2000 },
      400,
      2000,
    );
    expect(maxHeight).toBe(160);
    expect(top + maxHeight).toBeLessThanOrEqual(2000);
    expect(dialogPosition({ top: 0, bottom: 150 }, { top: 60, bottom: 104 }, 400, 150)).toEqual({
      top: 12,
      maxHeight: 126,
    });
  });
});
