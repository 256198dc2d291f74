import { type Parts, whole } from '../parts.ts';
import { boutInParts } from './bout.ts';
import type { Exercise } from './exercises.ts';
import { defaultTraits, fibresOfLifter, type Traits } from './fibres.ts';
import { scaleInParts } from './maximum.ts';
import { defaultTempo } from './parameters.ts';
import { precision } from './precision.ts';
import { type Lifter, typicalLifter } from './typicalLifter.ts';

/**
 * The heaviest load that a fresh lifter lifts a number of times, as a share of the measured one-repetition maximum: what
 * studies prescribe as “the load for ten”, or 10RM.
 *
 * @param repetitions a whole number, at least 1
 * @returns between the lightest and the heaviest load that are searched; see precision.ts
 */
export function* repetitionMaximumInParts(
  exercise: Exercise,
  repetitions: number,
  lifter: Lifter = typicalLifter,
  traits: Traits = defaultTraits,
): Parts<number> {
  const scale = yield* scaleInParts(exercise, traits);
  const plan = { exercise, scale, range: [0, 1], tempo: defaultTempo, tolerance: 1, rule: 'clamp' } as const;
  let [low, high]: readonly [number, number] = precision.loadsOfMaxima;
  for (let halving = 0; halving < precision.loadHalvings; halving++) {
    const load = (low + high) / 2;
    const fibres = fibresOfLifter(exercise, lifter, traits);
    const bout = yield* boutInParts(fibres, { ...plan, load: load * lifter.loadFactor, cap: repetitions });
    if (bout.repetitions >= repetitions) low = load;
    else high = load;
  }
  return low;
}

/** The same at once. */
export const repetitionMaximum = (...asked: Parameters<typeof repetitionMaximumInParts>): number =>
  whole(repetitionMaximumInParts(...asked));
