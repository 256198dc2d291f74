import { fusion, publishedSlope } from './fusion.ts';
import { parameters } from './parameters.ts';

/** A rested pool of motor units. Arrays have one entry a unit, weakest first. */
export interface Pool {
  readonly size: number;
  /** Fused force, in the fused force of unit 1. */
  readonly forceByUnit: Float64Array;
  /** Excitation that recruits the unit, excitation units. */
  readonly thresholdByUnit: Float64Array;
  readonly peakRateHzByUnit: Float64Array;
  /** Share of its fused force that the unit gives at its peak rate, 0 to 1. */
  readonly peakFusionByUnit: Float64Array;
  /** Slope of the straight part of the force–rate curve, no unit. */
  readonly fusionSlope: number;
  /**
   * Of this unit and all weaker ones, the one that takes the most excitation to reach its peak rate: itself, as
   * published.
   */
  readonly lastToPeakByUnit: Int32Array;
  /** Contraction time, s. */
  readonly contractionByUnit: Float64Array;
  /** Force lost each second at full fusion, in the fused force of unit 1. */
  readonly fatigabilityByUnit: Float64Array;
  /** Share of the size of adaptation that falls to the unit, 0 to 1. */
  readonly adaptationByUnit: Float64Array;
  /** The most excitation there is: the last unit at its fastest, excitation units. */
  readonly fullExcitation: number;
  /** Force of the whole rested pool at full excitation, in the fused force of unit 1: 100 % of maximum. */
  readonly fullForce: number;
}

/** What a run may change in the pool, to see how much hangs on it. Units as in `parameters.ts`. */
export interface PoolChanges {
  readonly motorUnits?: number;
  readonly thresholdRange?: number;
  readonly fatigabilityRange?: number;
  /** Along which scale peak rates fall evenly from the first unit to the last: thresholds, as published. */
  readonly peakRateAlong?: 'thresholds' | 'units';
  /** At most the published slope, or force would fall where the straight part ends. */
  readonly fusionSlope?: number;
}

/** The range raised to where the unit stands in the pool: exactly 1 for the first, exactly the range for the last. */
export function spreadOverPool(range: number, unit: number, size: number): number {
  return unit === size - 1 ? range : range ** (unit / (size - 1));
}

/** See `Pool.lastToPeakByUnit`. */
function lastToPeak(thresholdByUnit: Float64Array, peakRateHzByUnit: Float64Array): Int32Array {
  const peakAt = (unit: number) =>
    thresholdByUnit[unit]! + peakRateHzByUnit[unit]! / parameters.rateGain.value;
  let last = 0;
  return Int32Array.from(thresholdByUnit, (_, unit) => {
    if (peakAt(unit) >= peakAt(last)) last = unit;
    return last;
  });
}

/**
 * The rested pool of Potvin and Fuglevand 2017 (as coded): force, threshold, peak rate, contraction time,
 * fatigability and adaptation of each of 120 motor units.
 *
 * @param changes other values than the published ones, for a test of sensitivity
 * @example restedPool({ motorUnits: 60 }).size // 60
 */
export function restedPool({
  motorUnits: size = parameters.motorUnits.value,
  thresholdRange = parameters.thresholdRange.value,
  fatigabilityRange = parameters.fatigabilityRange.value,
  peakRateAlong = 'thresholds',
  fusionSlope = publishedSlope,
}: PoolChanges = {}): Pool {
  const perUnit = (of: (unit: number) => number) =>
    Float64Array.from({ length: size }, (_, unit) => of(unit));
  const forceByUnit = perUnit((unit) => spreadOverPool(parameters.forceRange.value, unit, size));
  const thresholdByUnit = perUnit((unit) => spreadOverPool(thresholdRange, unit, size));
  const adaptationByUnit = thresholdByUnit.map((threshold) => (threshold - 1) / (thresholdRange - 1));
  const alongByUnit = peakRateAlong === 'units' ? perUnit((unit) => unit / (size - 1)) : adaptationByUnit;
  const peakRateHzByUnit = alongByUnit.map(
    (share) =>
      parameters.peakRateFirst.value -
      (parameters.peakRateFirst.value - parameters.peakRateLast.value) * share,
  );
  const contractionByUnit = perUnit(
    (unit) =>
      parameters.contractionTimeFirst.value /
      spreadOverPool(parameters.contractionTimeRange.value, unit, size),
  );
  const fatigabilityByUnit = forceByUnit.map(
    (force, unit) =>
      (parameters.fatigabilityLast.value / fatigabilityRange) *
      spreadOverPool(fatigabilityRange, unit, size) *
      force,
  );
  const fullExcitation =
    thresholdRange + (parameters.peakRateLast.value - parameters.minRate.value) / parameters.rateGain.value;
  const peakFusionByUnit = perUnit((unit) =>
    fusion(contractionByUnit[unit]! * peakRateHzByUnit[unit]!, fusionSlope),
  );
  const fullForce = forceByUnit.reduce((sum, force, unit) => sum + peakFusionByUnit[unit]! * force, 0);
  return {
    size,
    forceByUnit,
    thresholdByUnit,
    peakRateHzByUnit,
    peakFusionByUnit,
    fusionSlope,
    lastToPeakByUnit: lastToPeak(thresholdByUnit, peakRateHzByUnit),
    contractionByUnit,
    fatigabilityByUnit,
    adaptationByUnit,
    fullExcitation,
    fullForce,
  };
}

/**
 * The pool with the published values, made once: many modules read it as they are loaded.
 *
 * @example publishedPool.thresholdByUnit[119] // 50
 */
export const publishedPool: Pool = restedPool();
