import { type CrowdPlan, type CrowdSoFar, wholeCrowd } from '../model/set/crowd.ts';
import type { Figure } from './figure.ts';

/** By plan: a page, its picture, its card and every moment of its story show the same lifters. */
const crowds = new Map<string, CrowdSoFar>();

/** The whole crowd of a plan, made once. */
export function crowdOf(plan: CrowdPlan): CrowdSoFar {
  const key = JSON.stringify(plan);
  const crowd = crowds.get(key) ?? wholeCrowd(plan);
  crowds.set(key, crowd);
  return crowd;
}

/** A run with its whole crowd: for everything made at build, where nobody has to wait. */
export function runWithCrowd<R, S, D>(definition: Figure<R, S, D>, scenario: S, data: D): R {
  const recording = definition.run(scenario, data);
  return definition.crowd?.join(recording, crowdOf(definition.crowd.plan(scenario))) ?? recording;
}
