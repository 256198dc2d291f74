import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBitrate, nextBitrate, withinSize } from '../../../src/authoring/clips/bitrate.ts';
import { runs } from '../../fuzz.ts';

const most = 1_000_000;

describe('the bitrate of a clip', () => {
  test('is by its length at first, with room below the size allowed, and no more than can be seen', () => {
    for (const seconds of [2, 25, 40, 60])
      expect((firstBitrate(seconds, most) * seconds) / 8).toBeLessThanOrEqual(0.8 * most);
    expect(firstBitrate(40, most)).toBeGreaterThan(firstBitrate(60, most));
    expect(firstBitrate(2, most)).toBe(firstBitrate(5, most));
  });

  test('falls until the clip fits or could not be read: whatever an encoder makes of it', async () => {
    const encoders = fc.record({
      seconds: fc.double({ min: 2, max: 40, noNaN: true }),
      /** How far above its rate an encoder ends. */
      excess: fc.double({ min: 0.2, max: 12, noNaN: true }),
      /** What it needs at any rate, bytes. */
      floor: fc.integer({ min: 1000, max: 1_200_000 }),
    });
    await fc.assert(
      fc.asyncProperty(encoders, async ({ seconds, excess, floor }) => {
        const rates: number[] = [];
        const sizeAt = (rate: number) => Math.round(Math.max(floor, (excess * rate * seconds) / 8));
        const bytes = await withinSize(seconds, most, async (rate) => {
          rates.push(rate);
          return { length: sizeAt(rate) } as Uint8Array;
        });
        expect(rates).toEqual(rates.toSorted((a, b) => b - a));
        expect(rates.length).toBeLessThanOrEqual(8);
        if (bytes === undefined)
          expect(nextBitrate(rates.at(-1)!, sizeAt(rates.at(-1)!), most)).toBeUndefined();
        else expect(bytes.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: runs },
    );
  });
});
