/** In what one lifter differs from the typical one. */
export interface Lifter {
  /** Fatigability against the typical, 1. */
  readonly fatigability: number;
  /** True load for a nominal load of 1: the one-repetition maximum is never measured without error. */
  readonly loadFactor: number;
}

export const typicalLifter: Lifter = { fatigability: 1, loadFactor: 1 };
