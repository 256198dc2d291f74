const header = 22;
const onePicture = { kind: 1, count: 1, planes: 1, bitsPerDot: 32 } as const;

/**
 * A PNG as the file that old programs ask for by name: an icon directory with one picture in it.
 *
 * @param side of the square picture in dots, below 256
 */
export function icoOf(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(header);
  const { kind, count, planes, bitsPerDot } = onePicture;
  head.writeUInt16LE(kind, 2);
  head.writeUInt16LE(count, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(planes, 10);
  head.writeUInt16LE(bitsPerDot, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(header, 18);
  return Buffer.concat([head, png]);
}
