import { isometricInParts, type Recording } from './isometric.ts';
import { parameters } from './parameters.ts';
import { type Parts, whole } from './parts.ts';
import type { Variant } from './variant.ts';

/**
 * Holds a share of the rested maximum until the muscle can no longer give it.
 *
 * @param target share of the rested maximum, above 0, at most 1
 * @param samplesPerFrame keep one frame in this many samples of 0.1 s
 * @throws RangeError for a target outside 0 to 1
 * Source: Potvin and Fuglevand 2017 (as coded).
 */
export function holdInParts(target: number, samplesPerFrame = 1, variant: Variant = {}): Parts<Recording> {
  if (!(target > 0 && target <= 1)) throw new RangeError(`invalid target: ${target}`);
  return isometricInParts({
    demandAt: () => target,
    asks: 'force',
    stopAtLimit: true,
    maxSeconds: parameters.longestRun.value,
    samplesPerFrame,
    variant,
  });
}

/**
 * The same at once.
 *
 * @example hold(0.5, 10).limitSeconds // 95.5
 */
export const hold = (...asked: Parameters<typeof holdInParts>): Recording => whole(holdInParts(...asked));
