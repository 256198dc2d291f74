import { type CrowdPlan, type CrowdSoFar, wholeCrowd } from '../model/set/crowd.ts';
import type { Figure } from './figure.ts';

/** Where crowds are kept by the text of their plan. */
interface KeptCrowds {
  get(plan: string): CrowdSoFar | undefined;
  set(plan: string, crowd: CrowdSoFar): void;
}

/** By plan: a page, its picture, its card and every moment of its story show the same lifters. */
let crowds: KeptCrowds = new Map<string, CrowdSoFar>();

/** Has crowds kept elsewhere: a build keeps them for the next one. */
export function keepCrowdsIn(kept: KeptCrowds): void {
  crowds = kept;
}

/** The whole crowd of a plan, made once. */
export function crowdOf(plan: CrowdPlan): CrowdSoFar {
  const key = JSON.stringify(plan);
  const before = crowds.get(key);
  if (before !== undefined) return before;
  const crowd = wholeCrowd(plan);
  crowds.set(key, crowd);
  return crowd;
}

/** A run with its whole crowd: for everything made at build, where nobody has to wait. */
export function runWithCrowd<R, S, D>(definition: Figure<R, S, D>, scenario: S, data: D): R {
  const recording = definition.run(scenario, data);
  return definition.crowd?.join(recording, crowdOf(definition.crowd.plan(scenario))) ?? recording;
}
