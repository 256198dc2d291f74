import type { PoolChanges } from './pool.ts';

/** Whether a pause sets back the clock of adaptation. The published code lets it run on. */
export type AdaptationClock = 'runs on' | 'restarts after a pause';

/** What a run changes in the published model, to see what a part of it does. Everything is on unless set to false. */
export interface Variant {
  /** Firing rates fall with time. */
  readonly adaptation?: boolean;
  /** Contraction gets slower as a unit loses force. */
  readonly slowing?: boolean;
  /** Work costs units force. */
  readonly fatigue?: boolean;
  readonly adaptationClock?: AdaptationClock;
  /** Another pool: its size, the range of its thresholds, the range of its fatigability. */
  readonly pool?: PoolChanges;
}
