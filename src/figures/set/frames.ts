import type { RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import { memoize } from '../../scenario/memoize.ts';
import { sameTime } from '../../scenario/sameTime.ts';
import { frameAt } from '../../view/frameAt.ts';
import type { SetRecording } from './question.ts';

export const lastFrame = ({ session: { frames } }: SetRecording): SessionFrame => frames.at(-1)!;

/** Whether the run is over at a moment. */
export const isFinished = (recording: SetRecording, seconds: number): boolean =>
  seconds >= lastFrame(recording).seconds - sameTime;

/** The moment of a repetition that has the most of something. */
export function frameOfMost(
  { session: { frames } }: SetRecording,
  { begins, ends }: RepetitionRecord,
  of: (frame: SessionFrame) => number,
): SessionFrame {
  let most = frameAt(frames, begins);
  for (let index = frames.indexOf(most) + 1; (frames[index]?.seconds ?? ends) < ends; index++)
    if (of(frames[index]!) > of(most)) most = frames[index]!;
  return most;
}

/** The moment of each repetition at which it felt hardest. What is felt follows the drive, so there the two are one. */
const feltHardest = memoize((recording: SetRecording): readonly SessionFrame[] =>
  recording.session.repetitions.map((row) => frameOfMost(recording, row, ({ effort }) => effort)),
);

/** When a repetition feels hardest, s. */
export const hardestAt = (recording: SetRecording, row: RepetitionRecord): number =>
  feltHardest(recording)[recording.session.repetitions.indexOf(row)]!.seconds;

/** The last repetition whose hardest moment has been seen: its numbers are told until that of the next one. */
export const lastTold = (recording: SetRecording, seconds: number): RepetitionRecord | undefined => {
  const { repetitions } = recording.session;
  if (isFinished(recording, seconds)) return repetitions.at(-1);
  const hardest = feltHardest(recording);
  return repetitions.findLast((_, index) => hardest[index]!.seconds <= seconds + sameTime);
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

/** The effort of each repetition of the present bout whose hardest moment has been seen, 0 to 1. */
export function peaksAt(recording: SetRecording, seconds: number): number[] {
  const { frames, repetitions } = recording.session;
  const { bout } = frameAt(frames, seconds);
  const told = lastTold(recording, seconds)?.begins ?? -1;
  return repetitions.filter((row) => row.bout === bout && row.begins <= told).map(({ effort }) => effort);
}
