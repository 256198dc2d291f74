import type { RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import { sameTime } from '../../scenario/sameTime.ts';
import { frameAt } from '../../view/frameAt.ts';
import type { SetRecording } from './question.ts';

export const lastFrame = ({ session: { frames } }: SetRecording): SessionFrame => frames[frames.length - 1]!;

/** Whether the run is over at a moment. */
export const isFinished = (recording: SetRecording, seconds: number): boolean =>
  seconds >= lastFrame(recording).seconds - sameTime;

/** The last repetition that has been seen to its end at a moment: its numbers are told until the next one is over. */
export const lastDone = (recording: SetRecording, seconds: number): RepetitionRecord | undefined => {
  const { repetitions } = recording.session;
  if (isFinished(recording, seconds)) return repetitions.at(-1);
  return repetitions.findLast(({ ends }) => ends <= seconds + sameTime);
};

/** The moment of the most drive in a time that ends at a moment. */
export function hardestWithin(
  { session: { frames } }: SetRecording,
  seconds: number,
  time: number,
): SessionFrame {
  let hardest = frameAt(frames, seconds);
  for (let index = frames.indexOf(hardest); index >= 0 && frames[index]!.seconds > seconds - time; index--)
    if (frames[index]!.excitation > hardest.excitation) hardest = frames[index]!;
  return hardest;
}

/** The effort of each repetition of the present bout, as far as it has come, 0 to 1. */
export function peaksAt({ session: { frames, repetitions } }: SetRecording, seconds: number): number[] {
  const now = frameAt(frames, seconds);
  const done = repetitions.filter(({ bout, number }) => bout === now.bout && number < now.repetition);
  let max = 0;
  for (let index = frames.indexOf(now); index >= 0; index--) {
    const { bout, repetition, effort } = frames[index]!;
    if (bout !== now.bout || repetition !== now.repetition) break;
    max = Math.max(max, effort);
  }
  return [...done.map(({ effort }) => effort), ...(max > 0 ? [max] : [])];
}
