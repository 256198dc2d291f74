import { describe, expect, test } from 'vitest';
import { planesOf } from '../../../src/authoring/clips/planes.ts';

/** Four dots, two by two, given as their colours. */
const square = (...colours: readonly (readonly [number, number, number])[]) =>
  new Uint8Array(colours.flatMap((colour) => [...colour, 255]));
const plain = (colour: readonly [number, number, number]) => square(colour, colour, colour, colour);

describe('a picture as encoders take it', () => {
  // ITU-R BT.709-6, items 3.4 and 3.5: the 8-bit values of its primaries and of grey.
  test.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ] as const)('has the published bytes for %s', (_, colour, [lightness, blue, red]) => {
    expect([...planesOf(plain(colour), 2, 2)]).toEqual([...Array(4).fill(lightness), blue, red]);
  });

  test('keeps the lightness of each dot, and one colour for every two by two, in rows', () => {
    const row = [
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
      [255, 0, 0],
    ] as const;
    const planes = planesOf(square(...row, ...row), 4, 2);
    expect([...planes]).toEqual([16, 235, 63, 63, 16, 235, 63, 63, 128, 102, 128, 240]);
  });
});
