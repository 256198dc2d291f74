import { wholeCrowd } from '../model/set/crowd.ts';
import type { Figure } from './figure.ts';

/** A run with all of its crowd in it: for whatever is made at build, where nobody waits. */
export function runWithCrowd<R, S, D>(definition: Figure<R, S, D>, scenario: S, data: D): R {
  const recording = definition.run(scenario, data);
  return definition.crowd?.join(recording, wholeCrowd(definition.crowd.plan(scenario))) ?? recording;
}
