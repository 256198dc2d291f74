import { parameters } from '../model/parameters.ts';
import type { Keeping } from '../model/tasks.ts';
import { number } from './kinds.ts';
import { toggle, type Values } from './options.ts';

/** Samples are a tenth of a second apart, so times finer than that would not be what is run. */
const stepsInOne = parameters.samplesPerSecond.value;

export const targetPercent = number('percent', { min: 1, max: 100, unit: '% of maximum' });
export const seconds = (min: number) => number('seconds', { min, max: 3600, unit: 's', stepsInOne });

/** What every task that holds a joint still offers. */
export const isometricOptions = {
  trace: toggle('Add the run itself: the first sample, every whole second and each limit'),
  'no-adaptation': toggle('Firing rates do not fall with time'),
  'no-slowing': toggle('Contraction does not get slower as a unit loses force'),
};
type Given = Values<typeof isometricOptions>;

/** What is changed in the model; also the echo of it. */
export const variantOf = (given: Given) => ({
  adaptation: !given['no-adaptation'],
  slowing: !given['no-slowing'],
});

/** A run is kept second by second for a trace; otherwise its ends are enough. */
export function framesToKeep(given: Given): Required<Keeping> {
  return {
    samplesPerFrame: given.trace ? parameters.samplesPerSecond.value : Number.MAX_SAFE_INTEGER,
    variant: variantOf(given),
  };
}

export const publishedModel =
  'Model: motor units of Potvin and Fuglevand (2017). A run ends at the limit, or after a day.';
