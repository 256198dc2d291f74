import { expect, test } from 'vitest';
import { icoOf } from '../../src/cards/ico.ts';

test('an icon file names the size, the length and the place of its picture', () => {
  const png = Buffer.from('a picture');
  const ico = icoOf(png, 32);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ico.readUInt32LE(14)).toBe(png.length);
  expect(ico.subarray(ico.readUInt32LE(18)).equals(png)).toBe(true);
});
