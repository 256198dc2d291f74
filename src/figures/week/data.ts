import type { Week } from './question.ts';

/** What a study found, as its record has it. */
export interface Published {
  /** “Pelland 2026”, “Position stand 2026”. */
  readonly who: string;
  /** What it is, in the words of a reader: “67 studies, 2026”, “Expert advice, 2026”. */
  readonly what: string;
  readonly href: string;
  /** How we know it: “read second-hand”. */
  readonly read: string;
  readonly secondHand: boolean;
  /** The finding in a sentence. */
  readonly text: string;
}

export interface Measured extends Published {
  readonly value: number;
  readonly unit: string;
}

export interface Interval extends Measured {
  readonly low: number;
  readonly high: number;
  /** What low and high are: “95 % credible interval”. */
  readonly interval: string;
}

/** What has been published for each aim. */
export interface WeekRecords {
  readonly size: {
    /** Sets a week, at least. */
    readonly advised: Measured;
    /** Classes of weekly sets that were compared. */
    readonly classes: Published;
    /** More growth with one more set, at about so many sets a week. */
    readonly slope: Interval & { readonly at: number };
    /** The same from an earlier analysis, which names no place and has no interval. */
    readonly earlier: Measured;
    readonly higher: Measured;
    readonly frequency: Published;
    readonly load: Published;
    /** Rests longer than this brought no clear further growth, s. */
    readonly rest: Measured;
  };
  readonly strength: {
    readonly sets: Interval;
    readonly sessions: Measured;
    /** Per cent of maximum. */
    readonly load: Measured;
    readonly slope: Interval;
    readonly frequency: Published;
    /** Between heavy sets. */
    readonly rest: Interval;
  };
  /** Repetitions to leave, whatever the aim. */
  readonly reserve: Interval;
  /** What these bear on. */
  readonly claim: {
    readonly title: string;
    readonly brief: string;
    /** “supported, moderate certainty”. */
    readonly verdict: string;
    /** “moderate certainty”. */
    readonly certainty: string;
    readonly href: string;
  };
}

/** A reader’s week beside what has been published. */
export interface WeekRecording extends Week {
  readonly records: WeekRecords;
}
