/** What people measured with a drop set and with ordinary sets. Comes from the records. */
export interface DropSetTrial {
  /** What was measured: “Time for curls”. */
  readonly what: string;
  /** Who, when, with how many, and how it was read: “Ozaki 2018, 9 people, read second-hand”. */
  readonly who: string;
  readonly unit: 's' | 'of 10';
  readonly drop: number;
  readonly straight: number;
}
