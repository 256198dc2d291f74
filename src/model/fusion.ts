import { parameters } from './parameters.ts';

const knee = parameters.fusionKnee.value;
const steepness = parameters.fusionSteepness.value;
const power = parameters.fusionPower.value;
const slope = (1 - Math.exp(-steepness * knee ** power)) / knee;

/**
 * How far the twitches of a motor unit melt into one steady pull: force as a share of the fused force.
 * In words: in proportion to the normalised rate up to 0.4, then 1 − e^(−2·rate³).
 *
 * @param normalisedRate contraction time (s) times firing rate (Hz); 0 or more, no unit
 * @returns 0 to 1, no unit
 * Source: Potvin and Fuglevand 2017, after Fuglevand and others 1993 (as coded). Limit: a steady-state map,
 * so it knows nothing of single twitches.
 * @example fusion(0) // 0
 */
export function fusion(normalisedRate: number): number {
  return normalisedRate <= knee
    ? normalisedRate * slope
    : 1 - Math.exp(-steepness * normalisedRate * normalisedRate * normalisedRate);
}
