import { growthOf, slowedContraction } from './slowing.ts';
import type { Trials } from './trial.ts';

/**
 * Takes from every working unit the force that one sample of the accepted trial costs it, and slows it for that.
 * In words: each second a unit loses its fatigability times its fusion, down to nothing.
 *
 * Source: Potvin and Fuglevand 2017 (as coded). Limit: nothing is ever given back; a variant does (`recovery.ts`).
 */
export function tire({ muscle, best, peakFusionByUnit }: Trials): void {
  const { pool, variant, method, forceByUnit, contractionByUnit } = muscle;
  if (variant.fatigue === false) return;
  const { samplesPerSecond } = method;
  const growth = growthOf(variant);
  for (let unit = 0; unit < best.recruited; unit++) {
    if (forceByUnit[unit] === 0) continue;
    const fused = unit < best.atPeak ? peakFusionByUnit[unit]! : best.fusionByUnit[unit]!;
    const lost = (pool.fatigabilityByUnit[unit]! / samplesPerSecond) * fused;
    const force = Math.max(0, forceByUnit[unit]! - lost);
    const rested = pool.contractionByUnit[unit]!;
    forceByUnit[unit] = force;
    contractionByUnit[unit] = slowedContraction(rested, force / pool.forceByUnit[unit]!, growth);
  }
}
