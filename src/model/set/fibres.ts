import { parameters } from '../parameters.ts';
import { publishedPool } from '../pool.ts';
import { type Endurance, typicalEndurance } from './endurance.ts';
import { fitted } from './fitted.ts';
import { fusionBySteps, perRate } from './fusionTable.ts';
import { setParameters } from './parameters.ts';
import type { Lifter } from './typicalLifter.ts';

const pool = publishedPool;
const { size, thresholdByUnit, peakRateHzByUnit, adaptationByUnit, fullForce } = pool;
/** Fused force of a rested unit, as a share of the fresh maximum of the pool. */
const freshByUnit = pool.forceByUnit.map((force) => force / fullForce);
/** Contraction time of a rested unit, in steps of the fusion table for one Hz. */
const stepsPerHzByUnit = pool.contractionByUnit.map((seconds) => seconds * perRate);

const minHz = parameters.minRate.value;
const gain = parameters.rateGain.value;
const slowing = parameters.slowing.value;
const adaptationSeconds = parameters.adaptationTime.value;
const offsetHz = parameters.adaptationOffset.value - minHz;
const adaptationSize = parameters.adaptationSize.value * setParameters.adaptationShare.value;
const timeSlow = setParameters.timeSlow.value;
const measuredAfter = setParameters.measuredAfter.value;
const strainTime = setParameters.strainTime.value;
const strainPower = setParameters.strainPower.value;

/** The most excitation there is, excitation units. */
export const fullExcitation = pool.fullExcitation;

/** The fitted values of any muscle. A fit tries others; everything else uses those that were found. */
export type Traits = Readonly<
  Record<
    'fatigability' | 'typeRange' | 'shareSlow' | 'timeFast' | 'timeMiddle' | 'occlusion' | 'isometric',
    number
  >
>;
export const defaultTraits: Traits = fitted;

/** Shares of loss by how fast they recover, which come to 1, and time constants of recovery, s. */
interface Recovery {
  readonly shareFast: number;
  readonly shareMiddle: number;
  readonly shareSlow: number;
  readonly timeFast: number;
  readonly timeMiddle: number;
}

/** What is not lost slowly is lost half fast, half at a middle pace. */
function recoveryOf(traits: Traits, { recovery, slowShare }: Endurance): Recovery {
  const shareSlow = traits.shareSlow * slowShare;
  return {
    shareFast: (1 - shareSlow) / 2,
    shareMiddle: (1 - shareSlow) / 2,
    shareSlow,
    timeFast: traits.timeFast / recovery,
    timeMiddle: traits.timeMiddle / recovery,
  };
}

/** The fibres of a muscle that works and recovers. Loss is 0 in a fresh unit and 1 in one that has no force left. */
export interface Fibres {
  readonly traits: Traits;
  readonly recovery: Recovery;
  /** Loss that recovers fast, at a middle pace, slowly. */
  readonly fastByUnit: Float64Array;
  readonly middleByUnit: Float64Array;
  readonly slowByUnit: Float64Array;
  /** How much a unit has worked of late, 0 to 1: the memory of adaptation. */
  readonly activityByUnit: Float64Array;
  /** Loss at full fusion in a second. */
  readonly fatigabilityByUnit: Float64Array;
  /** Derived from the above by `settle`: fused force as a share of the fresh maximum of the pool. */
  readonly forceByUnit: Float64Array;
  readonly stepsPerHzByUnit: Float64Array;
  readonly adaptedByUnit: Float64Array;
  /** Fusion at the excitation last asked about, for the units that it recruits. */
  readonly fusionByUnit: Float64Array;
  recruited: number;
  /** The fourth power of force over time, s: how much of the greatest force is lost without sets getting shorter. */
  strain: number;
  /** Excitation of the step before, and how force rises with it there: where the next search begins. */
  excitation: number;
  slope: number;
}

/** Fresh fibres: those of the typical muscle in the general exercise, where nothing else is said. */
export function freshFibres(endurance: Endurance = typicalEndurance, traits: Traits = defaultTraits): Fibres {
  const last = parameters.fatigabilityLast.value * traits.fatigability * endurance.fatigability;
  const range = parameters.fatigabilityRange.value ** traits.typeRange;
  const zeros = () => new Float64Array(size);
  const fibres: Fibres = {
    traits,
    recovery: recoveryOf(traits, endurance),
    fastByUnit: zeros(),
    middleByUnit: zeros(),
    slowByUnit: zeros(),
    activityByUnit: zeros(),
    fatigabilityByUnit: Float64Array.from(
      { length: size },
      (_, unit) => last * range ** (unit / (size - 1) - 1),
    ),
    forceByUnit: zeros(),
    stepsPerHzByUnit: zeros(),
    adaptedByUnit: zeros(),
    fusionByUnit: zeros(),
    recruited: 0,
    strain: 0,
    excitation: fullExcitation / 2,
    slope: 1 / fullExcitation,
  };
  settle(fibres);
  return fibres;
}

/** Fresh fibres of a lifter at an exercise. */
export const fibresOfLifter = (
  endurance: Endurance,
  lifter: Lifter,
  traits: Traits = defaultTraits,
): Fibres =>
  freshFibres({ ...endurance, fatigability: endurance.fatigability * lifter.fatigability }, traits);

/** A copy that goes its own way. */
export function copyFibres(fibres: Fibres): Fibres {
  const copy = { ...fibres };
  for (const [key, value] of Object.entries(fibres))
    if (value instanceof Float64Array) (copy as Record<string, unknown>)[key] = value.slice();
  return copy;
}

/** Brings force, contraction time and adaptation up to date with what has been lost. */
export function settle(fibres: Fibres): void {
  const { fastByUnit, middleByUnit, slowByUnit, activityByUnit } = fibres;
  for (let unit = 0; unit < size; unit++) {
    const loss = fastByUnit[unit]! + middleByUnit[unit]! + slowByUnit[unit]!;
    const strength = loss >= 1 ? 0 : 1 - loss * loss;
    fibres.forceByUnit[unit] = strength * freshByUnit[unit]!;
    fibres.stepsPerHzByUnit[unit] = stepsPerHzByUnit[unit]! * (1 + slowing * (1 - strength));
    fibres.adaptedByUnit[unit] = adaptationSize * adaptationByUnit[unit]! * activityByUnit[unit]!;
  }
}

/** Force at an excitation, as a share of the fresh maximum. Leaves the fusion of each recruited unit behind. */
export function fibreForceAt(fibres: Fibres, excitation: number): number {
  const { forceByUnit, adaptedByUnit, fusionByUnit } = fibres;
  let force = 0;
  let unit = 0;
  for (; unit < size; unit++) {
    const above = excitation - thresholdByUnit[unit]!;
    if (above < 0) break;
    let rate = gain * above + minHz;
    if (rate > peakRateHzByUnit[unit]!) rate = peakRateHzByUnit[unit]!;
    rate -= (rate + offsetHz) * adaptedByUnit[unit]!;
    const fused = fusionBySteps(fibres.stepsPerHzByUnit[unit]! * rate);
    fusionByUnit[unit] = fused;
    force += fused * forceByUnit[unit]!;
  }
  fibres.recruited = unit;
  return force;
}

/** What each unit could give fully fused, as a share of its own when fresh. */
export const strengthOf = ({ forceByUnit }: Fibres): Float32Array =>
  Float32Array.from(forceByUnit, (force, unit) => force / freshByUnit[unit]!);

/** Firing rate of a unit at the excitation last answered, after adaptation, Hz. */
export function firingRateOf(fibres: Fibres, unit: number): number {
  const above = fibres.excitation - thresholdByUnit[unit]!;
  if (above < 0) return 0;
  const rate = Math.min(gain * above + minHz, peakRateHzByUnit[unit]!);
  return rate - (rate + offsetHz) * fibres.adaptedByUnit[unit]!;
}

/**
 * One step of work at the excitation last asked about.
 * @param force given, as a share of the fresh maximum: it presses on the vessels, so that little recovers
 * @param seconds length of the step
 * @param moving how far the muscle moves as in usual repetitions, 0 to 1: a hold tires it less than moving work
 */
export function work(fibres: Fibres, force: number, seconds: number, moving: number): void {
  const { fastByUnit, middleByUnit, slowByUnit, activityByUnit, fatigabilityByUnit, fusionByUnit } = fibres;
  const { isometric, occlusion } = fibres.traits;
  const tiring = (isometric + (1 - isometric) * moving) * seconds;
  const { shareFast, shareMiddle, shareSlow, timeFast, timeMiddle } = fibres.recovery;
  const perfused = (force < occlusion ? 1 - force / occlusion : 0) * seconds;
  const fast = perfused / timeFast;
  const middle = perfused / timeMiddle;
  const slow = perfused / timeSlow;
  const adapting = seconds / adaptationSeconds;
  fibres.strain += force ** strainPower * seconds;
  for (let unit = 0; unit < size; unit++) {
    const working = unit < fibres.recruited;
    const loss = fastByUnit[unit]! + middleByUnit[unit]! + slowByUnit[unit]!;
    const more = working && loss < 1 ? fatigabilityByUnit[unit]! * fusionByUnit[unit]! * tiring : 0;
    fastByUnit[unit]! += shareFast * more - fast * fastByUnit[unit]!;
    middleByUnit[unit]! += shareMiddle * more - middle * middleByUnit[unit]!;
    slowByUnit[unit]! += shareSlow * more - slow * slowByUnit[unit]!;
    activityByUnit[unit]! += ((working ? 1 : 0) - activityByUnit[unit]!) * adapting;
  }
}

/** Lets fibres recover at rest, in closed form, so that a rest may be split as one likes. */
export function rest(fibres: Fibres, seconds: number): void {
  const decays: [Float64Array, number][] = [
    [fibres.fastByUnit, fibres.recovery.timeFast],
    [fibres.middleByUnit, fibres.recovery.timeMiddle],
    [fibres.slowByUnit, timeSlow],
    [fibres.activityByUnit, adaptationSeconds],
  ];
  for (const [byUnit, time] of decays) {
    const left = Math.exp(-seconds / time);
    for (let unit = 0; unit < size; unit++) byUnit[unit]! *= left;
  }
  fibres.strain *= Math.exp(-seconds / timeSlow);
  fibres.recruited = 0;
  settle(fibres);
}

/** The force that a drive would give now, as a share of the fresh maximum. Leaves the fibres as they are. */
export function possibleForce(fibres: Fibres, excitation: number): number {
  const { recruited } = fibres;
  const kept = fibres.fusionByUnit.slice();
  const force = fibreForceAt(fibres, excitation);
  fibres.fusionByUnit.set(kept);
  fibres.recruited = recruited;
  return force;
}

/** The force that full drive would give now, as a share of the fresh maximum. Leaves the fibres as they are. */
export const capacity = (fibres: Fibres): number => possibleForce(fibres, fullExcitation);

/**
 * The force of a maximal contraction as studies measure it: some seconds after a set, when part has come back that lifters
 * never have during it. Leaves the fibres as they are.
 * In words: what full drive gives then, less a loss that grows with the fourth power of force over time and does not shorten sets.
 * Studies find maximal contractions far weaker after several sets than the repetitions in these would let one expect.
 *
 * @param time over which the full force would lose all but 37 % of it, s
 * @returns share of the fresh maximum
 * Source: a form of our own, fitted to published losses. Limit: whether muscle or nerves lose the force is left open.
 */
export function measuredMaximum(fibres: Fibres, time: number = strainTime): number {
  const later = copyFibres(fibres);
  rest(later, measuredAfter);
  return capacity(later) * Math.exp(-later.strain / time);
}
