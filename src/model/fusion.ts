import { parameters } from './parameters.ts';

const knee = parameters.fusionKnee.value;
const steepness = parameters.fusionSteepness.value;
const power = parameters.fusionPower.value;
/** Slope at which the straight part meets the curve, no unit. */
export const publishedSlope = (1 - Math.exp(-steepness * knee ** power)) / knee;

/**
 * How far the twitches of a motor unit melt into one steady pull: force as a share of the fused force.
 * In words: in proportion to the normalised rate up to 0.4, then 1 − e^(−2·rate³).
 *
 * @param normalisedRate contraction time (s) times firing rate (Hz); 0 or more, no unit
 * @param slope of the straight part, no unit; the published 0.30037, which meets the curve, unless given
 * @returns 0 to 1, no unit
 * Source: Potvin and Fuglevand 2017, after Fuglevand and others 1993 (as coded). Limit: a steady-state map,
 * so it knows nothing of single twitches.
 * @example fusion(0) // 0
 */
export function fusion(normalisedRate: number, slope = publishedSlope): number {
  return normalisedRate <= knee
    ? normalisedRate * slope
    : 1 - Math.exp(-steepness * normalisedRate * normalisedRate * normalisedRate);
}

/**
 * At least how much of its fusion a motor unit loses when its normalised rate falls by a small step.
 * In words: on the straight part, slope times step. On the curve e^(−2·before³) − e^(−2·now³) is at least
 * e^(−2·now³) · 2 · (now³ − before³), and that at least e^(−2·now³) · 2 · 3 · before² · step. No exponential is needed,
 * for 1 − fusion is it.
 *
 * @param normalisedRate the rate now; no unit
 * @param fused its fusion, 0 to 1
 * @param step 0 or more; no unit
 * @param slope as for the fusion
 * @returns a bound from below, close for small steps; 0 where the step crosses the knee
 * @example minFusionLoss(1, fusion(1), 0) // 0
 */
export function minFusionLoss(
  normalisedRate: number,
  fused: number,
  step: number,
  slope = publishedSlope,
): number {
  if (normalisedRate <= knee) return slope * step;
  const before = normalisedRate - step;
  return before <= knee ? 0 : (1 - fused) * steepness * power * before * before * step;
}
