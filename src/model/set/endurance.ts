/** How soon the fibres of an exercise and a lifter tire and recover, each against the typical, 1. */
export interface Endurance {
  readonly fatigability: number;
  /** Speed of the fast and of the middle recovery. */
  readonly recovery: number;
  /** Share of loss that recovers slowly. */
  readonly slowShare: number;
}

export const typicalEndurance: Endurance = { fatigability: 1, recovery: 1, slowShare: 1 };
