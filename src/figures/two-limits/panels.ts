import type { Mark, Size } from '../../view/picture.ts';
import { scalesOf } from './layout.ts';
import { liftersStill } from './lifters.ts';
import { logMarks } from './logs.ts';
import { holdStill, holdVerdicts } from './measured.ts';
import { moments } from './moments.ts';
import { firstMarks, pushStill, secondMarks } from './push.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';

/** What is there from the start: who the two are, what is in their logs, the axis of the push, and what was measured in others. */
export function stillMarks(recording: TwoLimitsRecording, scenario: TwoLimitsScenario, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...liftersStill(recording, scenario, size),
    ...logMarks(recording, scales),
    ...pushStill(scenario, scales),
    ...holdStill(scales, size),
  ];
}

/** What each lifter could still give; last what athletes had left speaks for. */
export function movingMarks(recording: TwoLimitsRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...secondMarks(recording, scales, seconds),
    ...firstMarks(recording, scales, seconds),
    ...(seconds >= moments.test ? holdVerdicts(scales) : []),
  ];
}
