import type { RepetitionRecord } from '../../model/set/record.ts';
import { sameTime } from '../../scenario/sameTime.ts';
import { type ReserveRecording, totalOf } from './question.ts';

export const endOf = ({ session }: ReserveRecording): number => session.bouts[0]!.ends;

/** Whether the set is over at a moment, so that all may be seen. */
export const isFinished = (recording: ReserveRecording, seconds: number): boolean =>
  seconds >= endOf(recording) - sameTime;

/** Whole repetitions done at a moment. */
export const doneAt = ({ session }: ReserveRecording, seconds: number): readonly RepetitionRecord[] =>
  session.repetitions.filter(({ whole, ends }) => whole && ends <= seconds + sameTime);

/** How a stop turned out: how many were truly left, and by how many fewer the reader said. Negative: too many. */
export interface Outcome {
  readonly left: number;
  readonly tooFew: number;
}

/** Nothing where the reader did not stop before the set ended by itself. */
export function outcomeOf(recording: ReserveRecording): Outcome | undefined {
  const left = totalOf(recording) - recording.stop;
  return recording.stop === 0 || left < 0 ? undefined : { left, tooFew: left - recording.said };
}
