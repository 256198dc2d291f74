import { randomLcg, randomNormal } from 'd3-random';
import { setParameters } from './parameters.ts';
import type { Lifter } from './typicalLifter.ts';

const variation = setParameters.spreadFatigability.value;
/** Spread of the logarithm for a lognormal with this coefficient of variation. */
const logSpread = Math.sqrt(Math.log(1 + variation * variation));

/**
 * A crowd without end: the same seed gives the same lifters, in the same order.
 * Fatigability is lognormal about the typical lifter, the error of the measured maximum normal.
 *
 * @param seed a whole number
 * @throws RangeError for a seed that is none
 */
export function* lifters(seed: number): Generator<Lifter, never> {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`invalid seed: ${seed}`);
  const normal = randomNormal.source(randomLcg(seed))(0, 1);
  while (true)
    yield {
      fatigability: Math.exp(logSpread * normal()),
      loadFactor: Math.max(0, 1 + setParameters.spreadMaximum.value * normal()),
    };
}
