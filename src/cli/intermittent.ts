import { intermittent as runIntermittent } from '../model/tasks.ts';
import type { AdaptationClock } from '../model/variant.ts';
import { limitOf, traceOf } from './frames.ts';
import {
  framesToKeep,
  isometricOptions,
  publishedModel,
  seconds,
  targetPercent,
  variantOf,
} from './isometricOptions.ts';
import { choice } from './kinds.ts';
import { required, withDefault } from './options.ts';
import { task } from './task.ts';

const clocks = {
  'runs-on': 'runs on',
  restarts: 'restarts after a pause',
} as const satisfies Record<string, AdaptationClock>;
type Clock = keyof typeof clocks;

/** The finest time there is: one sample. */
const minSeconds = 0.1;

export const intermittent = task({
  does: 'holds a force, pauses, and so on, until the muscle can no longer give it',
  options: {
    target: required(targetPercent, 'Force to hold'),
    on: required(seconds(minSeconds), 'Length of each hold'),
    off: required(seconds(minSeconds), 'Length of each pause'),
    clock: withDefault(
      choice(Object.keys(clocks) as Clock[]),
      'What a pause does to the clock of the slow fall in firing rate',
      'runs-on',
    ),
    ...isometricOptions,
  },
  notes: [publishedModel, 'endurance_s and at_limit are null where a day was not enough.'],
  examples: ['intermittent --target 50 --on 10 --off 5'],
  run(values) {
    const { target, on, off, clock } = values;
    const keeping = framesToKeep(values);
    const recording = runIntermittent(target / 100, on, off, {
      ...keeping,
      variant: { ...keeping.variant, adaptationClock: clocks[clock] },
    });
    return {
      task: { name: 'intermittent', target_pct: target, on_s: on, off_s: off, clock, ...variantOf(values) },
      endurance_s: recording.limitSeconds ?? null,
      on_time_s: recording.workSeconds,
      at_limit: limitOf(recording.limits[0]),
      ...traceOf(recording, values.trace),
    };
  },
});
