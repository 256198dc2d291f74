import { parameters } from './parameters.ts';

const minHz = parameters.minRate.value;
const gain = parameters.rateGain.value;

/** Firing rate that an excitation at or above a unit's threshold would ask of it if it had no peak, Hz. */
export function risingRateHz(excitation: number, threshold: number): number {
  return gain * (excitation - threshold) + minHz;
}

/**
 * Firing rate that an excitation asks of one motor unit, before adaptation.
 * In words: silent below its threshold, 8 Hz at it, then 1 Hz faster for each unit of excitation, up to its peak.
 *
 * @param excitation 0 to 67, excitation units
 * @param threshold excitation at which the unit joins, excitation units
 * @param peakHz the unit's fastest rate, Hz
 * @returns Hz
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example firingRateHz(10, 20, 30) // 0
 */
export function firingRateHz(excitation: number, threshold: number, peakHz: number): number {
  if (excitation < threshold) return 0;
  return Math.min(risingRateHz(excitation, threshold), peakHz);
}
