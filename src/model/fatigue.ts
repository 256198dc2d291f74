import { parameters } from './parameters.ts';
import type { Trials } from './trial.ts';

const perSecond = parameters.samplesPerSecond.value;
const slowing = parameters.slowing.value;

/**
 * Takes from every working unit the force that one sample of the accepted trial costs it, and slows it for that.
 * In words: each second a unit loses its fatigability times its fusion, down to nothing; as its force falls to
 * nothing its contraction time grows by 37.9 %.
 *
 * Source: Potvin and Fuglevand 2017 (as coded). Limit: nothing is ever given back.
 */
export function tire({ muscle, best, peakFusionByUnit }: Trials): void {
  const { pool, variant, forceByUnit, contractionByUnit } = muscle;
  if (variant.fatigue === false) return;
  const growth = variant.slowing === false ? 0 : slowing;
  for (let unit = 0; unit < best.recruited; unit++) {
    if (forceByUnit[unit] === 0) continue;
    const fused = unit < best.atPeak ? peakFusionByUnit[unit]! : best.fusionByUnit[unit]!;
    const force = Math.max(0, forceByUnit[unit]! - (pool.fatigabilityByUnit[unit]! / perSecond) * fused);
    forceByUnit[unit] = force;
    contractionByUnit[unit] =
      pool.contractionByUnit[unit]! * (1 + growth * (1 - force / pool.forceByUnit[unit]!));
  }
}
