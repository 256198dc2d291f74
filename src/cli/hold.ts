import type { EnduranceLimit } from '../model/isometric.ts';
import { steps } from '../model/tasks.ts';
import { limitOf, traceOf } from './frames.ts';
import {
  framesToKeep,
  isometricOptions,
  publishedModel,
  targetPercent,
  variantOf,
} from './isometricOptions.ts';
import { list } from './kinds.ts';
import { required } from './options.ts';
import { task } from './task.ts';

const maxTargets = 20;

/** One target gives one answer; several give a list. */
const answers = <T>(
  targets: readonly number[],
  limits: readonly EnduranceLimit[],
  of: (limit: EnduranceLimit | undefined) => T,
) => (targets.length === 1 ? of(limits[0]) : targets.map((_, stage) => of(limits[stage])));

export const hold = task({
  does: 'holds a force still until the muscle can no longer give it',
  options: {
    target: required(
      list(targetPercent, maxTargets),
      'Force to hold; several are held to their limits in turn, without rest',
    ),
    ...isometricOptions,
  },
  notes: [publishedModel],
  examples: ['hold --target 50', 'hold --target 80,60,40 --trace'],
  run(values) {
    const { target } = values;
    const only = target.length === 1 ? target[0] : undefined;
    const recording = steps(
      target.map((percent) => percent / 100),
      framesToKeep(values),
    );
    return {
      task: { name: 'hold', target_pct: only ?? target, ...variantOf(values) },
      endurance_s: answers(target, recording.limits, (limit) => limit?.seconds ?? null),
      at_limit: answers(target, recording.limits, limitOf),
      ...traceOf(recording, values.trace),
    };
  },
});
