/** Pooled over studies, or the result of one trial: in the order in which they are shown and told. */
export const kinds = ['pooled', 'trial'] as const;
export type RowKind = (typeof kinds)[number];

interface Row {
  /** “Coleman 2022: trained people”. */
  readonly name: string;
  /** Of a study that was taken back or put in doubt, where the name is too long: “Coleman 2022 (retracted)”. */
  readonly noticedName?: string;
  readonly href: string;
  /** Year of publication; 0 where it was not seen. */
  readonly year: number;
  /** How we know it, in a word or two: “abstract”. */
  readonly read: string;
  readonly secondHand: boolean;
  /** It was retracted: it is shown, and counted nowhere. */
  readonly withdrawn?: true;
}

/** A row with a point and an interval. */
export interface DrawnRow extends Row {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** In plain words, with the term of the field: “people’s usual spread (ES)”. */
  readonly unit: string;
  /** What low and high are: “95 % confidence interval”. */
  readonly interval: string;
  /** How much stands behind it. */
  readonly over?: string;
  /** Why it does not quite answer the question. */
  readonly beside?: string;
}

/** A row without an interval. */
export interface TextRow extends Row {
  readonly kind: RowKind;
  readonly says: string;
  /** The same in few words, for where there is no room. */
  readonly brief: string;
}

/** Rows of one measure on one axis. */
export interface Plot {
  readonly kind: RowKind;
  readonly heading: string;
  /** Quantity and unit. */
  readonly measure: string;
  /** What one on the axis is, in few words beside its ticks. */
  readonly tickUnit: string;
  readonly from: number;
  readonly to: number;
  /** What there is more of on the side of either end, before its words: “more growth with”. */
  readonly more: string;
  readonly ends: readonly [left: string, right: string];
  readonly rows: readonly DrawnRow[];
}

/** One question that the rows answer. */
export interface ForestQuestion {
  readonly id: string;
  readonly title: string;
  /** What the pairs of numbers of its results in words compare: “drop sets vs ordinary sets”. */
  readonly compared?: string;
  readonly note?: string;
  /** What its rows say together, and of the claim: a sentence. */
  readonly finding: string;
  /** The claim its rows bear on, with the verdict on it. */
  readonly claim?: {
    readonly title: string;
    /** “supported, moderate certainty”. */
    readonly verdict: string;
    readonly href: string;
  };
  readonly plots: readonly Plot[];
  readonly textRows: readonly TextRow[];
}

export type ForestData = readonly ForestQuestion[];
