/** Chance that can be repeated: the same seed brings the same choices. */
export interface Chance {
  /** 0 up to 1. */
  share(): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of the rows, each as often as its weight says. */
  weigh<T extends { readonly weight: number }>(rows: readonly T[]): T;
}

/** Mulberry32: seeds that lie next to each other have nothing in common. */
function uniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function chance(seed: number): Chance {
  const share = uniform(seed);
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    weigh(rows) {
      let left = share() * rows.reduce((sum, { weight }) => sum + weight, 0);
      for (const row of rows) {
        left -= row.weight;
        if (left < 0) return row;
      }
      return rows[rows.length - 1]!;
    },
  };
}
