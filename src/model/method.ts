import { parameters, variantParameters } from './parameters.ts';

/** The numerical method of a run. None of it is physiology, so changing it should hardly change a result. */
export interface Method {
  /** Steps of the simulation in a second. */
  readonly samplesPerSecond: number;
  /** Steps into which one unit of excitation is divided: the search finds no excitation between two of them. */
  readonly excitationSteps: number;
  /**
   * Whether to keep two quirks of the published code: the first sample costs nothing, and the first sample after a
   * unit joined counts as two.
   */
  readonly quirks: boolean;
}

const publishedMethod: Method = {
  samplesPerSecond: parameters.samplesPerSecond.value,
  excitationSteps: parameters.excitationSteps.value,
  quirks: true,
};

/** As many `excitationSteps` as are as good as no steps at all: any excitation may be found. */
export const continuum = variantParameters.continuum.value;

/**
 * The published method, but for what is changed.
 *
 * @throws RangeError for steps that never end: none in a second, none in a unit, or more than a number can count
 * @example methodOf({ quirks: false }).samplesPerSecond // 10
 */
export function methodOf(changes: Partial<Method> = {}): Method {
  const method = { ...publishedMethod, ...changes };
  for (const name of ['samplesPerSecond', 'excitationSteps'] as const)
    if (!(method[name] > 0 && method[name] <= continuum))
      throw new RangeError(`invalid ${name}: ${method[name]}`);
  return method;
}
