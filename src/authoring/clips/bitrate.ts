/** How many bits a second of film is given, at most: more is not seen in a drawing of this size. */
const enough = 180_000;
/** And at least: with less, labels cannot be read while anything moves. */
const least = 100_000;
/** What share of the size allowed is aimed at: an encoder keeps to its rate by and by. */
const aim = 0.75;

/**
 * The rate at which a film is encoded first, bits per second.
 *
 * @param seconds how long it plays
 * @param most how large it may be, bytes
 */
export const firstBitrate = (seconds: number, most: number): number =>
  Math.min(enough, Math.round((aim * most * 8) / seconds));

/** The rate to try after one that gave a file of so many bytes; undefined where none is left at which one could read. */
export function nextBitrate(rate: number, bytes: number, most: number): number | undefined {
  const next = Math.round(Math.min(aim * rate, (rate * aim * most) / bytes));
  return next >= least ? next : undefined;
}

/**
 * A film that is no larger than it may be.
 *
 * @param make encodes it at a rate, bits per second
 * @returns its bytes, or nothing where it could not be read any more
 */
export async function withinSize(
  seconds: number,
  most: number,
  make: (rate: number) => Promise<Uint8Array>,
): Promise<Uint8Array | undefined> {
  let rate: number | undefined = firstBitrate(seconds, most);
  while (rate !== undefined) {
    const bytes = await make(rate);
    if (bytes.length <= most) return bytes;
    rate = nextBitrate(rate, bytes.length, most);
  }
  return undefined;
}
