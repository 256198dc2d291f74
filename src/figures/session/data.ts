/** Repetitions of the sets after the first as shares of the first, by rest in seconds. Comes from the records. */
export interface SessionRestShares {
  readonly rest: number;
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

/** What people measured of sets with rests, and of stopping short. */
export interface SessionRecords {
  /** Bench press to failure, at loads from low to high, as shares of the one-repetition maximum. */
  readonly shares: {
    readonly low: number;
    readonly high: number;
    readonly rows: readonly SessionRestShares[];
  };
  /** All repetitions of a number of sets with a repetition-maximum load, by rest in seconds. */
  readonly totals: {
    readonly who: string;
    readonly sets: number;
    readonly loadFor: number;
    readonly rows: readonly { readonly rest: number; readonly total: number }[];
  };
  /** Change of bar speed after six sets, in per cent. */
  readonly speed: { readonly who: string; readonly failure: number; readonly threeLeft: number };
}
