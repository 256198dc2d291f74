import type { Method } from './method.ts';
import type { PoolChanges } from './pool.ts';

/** Whether a pause sets back the clock of adaptation. The published code lets it run on. */
export type AdaptationClock = 'runs on' | 'restarts after a pause';

/** Whether units at rest get force back. The published model gives nothing back; the other is a stand-in. */
export type Recovery = 'none' | 'placeholder';

/** What a run changes in the published model, to see what a part of it does. What is left out is as published. */
export interface Variant {
  /** Firing rates fall with time, unless set to false. */
  readonly adaptation?: boolean;
  /** Contraction gets slower as a unit loses force, unless set to false. */
  readonly slowing?: boolean;
  /** Work costs units force, unless set to false. */
  readonly fatigue?: boolean;
  readonly adaptationClock?: AdaptationClock;
  /** `recovery.ts` says why it is not to be shown as physiology. */
  readonly recovery?: Recovery;
  /** Another pool: sizes, ranges and laws that `PoolChanges` names. */
  readonly pool?: PoolChanges;
  /** Another numerical method: time step, grid, quirks. */
  readonly method?: Partial<Method>;
}
