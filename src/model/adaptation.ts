import { parameters } from './parameters.ts';

const timeConstant = parameters.adaptationTime.value;
const publishedPerSecond = parameters.samplesPerSecond.value;

/** One entry a sample of age, up to the first at which nothing is left to come: some 8000 as published. */
function tabulate(samplesPerSecond: number): Float64Array {
  const reachedByAge = [0];
  for (let age = 1, reached = 0; reached < 1; age++) {
    reached = 1 - Math.exp(-(age / samplesPerSecond) / timeConstant);
    reachedByAge.push(reached);
  }
  return Float64Array.from(reachedByAge);
}

const published = tabulate(publishedPerSecond);

/** The table that `adaptationReached` reads for a time step. That of the published step is made once, not in every run. */
export function reachedByAgeAt(samplesPerSecond: number): Float64Array {
  return samplesPerSecond === publishedPerSecond ? published : tabulate(samplesPerSecond);
}

/**
 * How much of the slow fall in firing rate has come about, 0 to 1.
 * In words: 1 − e^(−age / 22 s). Ages are whole samples, so the exponentials are worked out once for each.
 *
 * @param age samples since the unit first joined
 * @param reachedByAge the table of the time step
 * Source: Potvin and Fuglevand 2017 (as coded).
 * @example adaptationReached(0, reachedByAgeAt(10)) // 0
 */
export function adaptationReached(age: number, reachedByAge: Float64Array): number {
  const last = reachedByAge.length - 1;
  return reachedByAge[Math.min(age, last)]!;
}
