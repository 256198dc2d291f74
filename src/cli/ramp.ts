import { ramp as runRamp } from '../model/tasks.ts';
import { limitOf, momentOf, traceOf } from './frames.ts';
import {
  framesToKeep,
  isometricOptions,
  publishedModel,
  seconds,
  targetPercent,
  variantOf,
} from './isometricOptions.ts';
import { required } from './options.ts';
import { task } from './task.ts';

export const ramp = task({
  does: 'raises a force from nothing in a straight line, to its end or to the limit',
  options: {
    to: required(targetPercent, 'Force at the end of the line'),
    seconds: required(seconds(1), 'Time from nothing to there'),
    ...isometricOptions,
  },
  notes: [publishedModel, 'endurance_s and at_limit are null where the end of the line is reached.'],
  examples: ['ramp --to 100 --seconds 100'],
  run(values) {
    const recording = runRamp(values.to / 100, values.seconds, framesToKeep(values));
    const last = recording.frames.at(-1);
    return {
      task: { name: 'ramp', to_pct: values.to, seconds_s: values.seconds, ...variantOf(values) },
      endurance_s: recording.limitSeconds ?? null,
      at_limit: limitOf(recording.limits[0]),
      at_end: last === undefined ? null : momentOf(last),
      ...traceOf(recording, values.trace),
    };
  },
});
