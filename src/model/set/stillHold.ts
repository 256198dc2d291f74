import { parameters } from '../parameters.ts';
import { drive } from './drive.ts';
import { typicalEndurance } from './endurance.ts';
import { defaultTraits, freshFibres, settle, type Traits, work } from './fibres.ts';

const step = 1 / parameters.samplesPerSecond.value;

/**
 * How long the fibres of the set layer hold still at a share of their maximum: a check on the layer, not the published
 * model, which `hold` runs.
 *
 * @param force share of the fresh maximum, above 0, at most 1
 * @param recovery speed of recovery against the typical, 1
 * @returns s
 * @throws RangeError for a force outside that
 */
export function stillHold(force: number, traits: Traits = defaultTraits, recovery = 1): number {
  if (!(force > 0 && force <= 1)) throw new RangeError(`invalid force: ${force}`);
  const fibres = freshFibres({ ...typicalEndurance, recovery }, traits);
  let steps = 0;
  const max = parameters.longestRun.value / step;
  for (; steps < max; steps++) {
    settle(fibres);
    if (drive(fibres, force) < force) break;
    work(fibres, force, step, 0);
  }
  return steps * step;
}
