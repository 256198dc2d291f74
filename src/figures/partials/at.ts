import { frameAt } from '../../view/frameAt.ts';
import type { PartialsRecording } from './question.ts';

/** The two bouts of a run: all the way to failure, then the part that is left. */
export const wholeOf = ({ session }: PartialsRecording) => session.bouts[0]!;
export const shortOf = ({ session }: PartialsRecording) => session.bouts[1]!;

export const repetitionsOfBout = ({ session }: PartialsRecording, bout: number) =>
  session.repetitions.filter((repetition) => repetition.bout === bout);

/** Where the bar stalled in a bout, 0 to 1; undefined where the repetitions were only counted no further. */
export function stallOf(recording: PartialsRecording, bout: number): number | undefined {
  const { endedBy, unfinished } = recording.session.bouts[bout]!;
  const [low, high] = bout === 0 ? [0, 1] : recording.range;
  return endedBy === 'cap' ? undefined : low + unfinished * (high - low);
}

/** The moment at which a bout is over: for the last one the end of the run. */
export const endOf = (recording: PartialsRecording, bout: number): number =>
  bout === 1 ? shortOf(recording).ends : repetitionsOfBout(recording, bout).at(-1)!.ends;

/** What is to be seen at a moment. */
export interface Now {
  readonly bout: number;
  readonly repetition: number;
  /** Whether the bout is over. */
  readonly ended: boolean;
  /** 0 at the bottom, 1 at the top. */
  readonly position: number;
  /** What full drive would give, as a share of the fresh maximum. */
  readonly capacity: number;
}

/** How far the run has come: before failure, at it, in the short repetitions, at the end. What has not come is not drawn. */
export type Stage = 0 | 1 | 2 | 3;
export const stageOf = ({ bout, ended }: Now): Stage => (bout === 0 ? (ended ? 1 : 0) : ended ? 3 : 2);

/** The end of a bout: the bar where it stalled, and what can be given then. */
function atEnd(recording: PartialsRecording, bout: number): Now {
  return {
    bout,
    repetition: repetitionsOfBout(recording, bout).at(-1)!.number,
    ended: true,
    position: stallOf(recording, bout) ?? recording.range[1],
    capacity: recording.session.bouts[bout]!.capacity,
  };
}

/** A moment of a run, between two frames where it falls there. */
export function nowAt(recording: PartialsRecording, seconds: number): Now {
  const { frames } = recording.session;
  const frame = frameAt(frames, seconds);
  const { bout, repetition } = frame;
  if (seconds >= endOf(recording, bout) - 1e-9) return atEnd(recording, bout);
  const next = frames[frames.indexOf(frame) + 1];
  const share = next?.bout === bout ? (seconds - frame.seconds) / (next.seconds - frame.seconds) : 0;
  const between = (from: number, to = from) => from + (to - from) * Math.max(0, share);
  return {
    bout,
    repetition,
    ended: false,
    position: between(frame.position, next?.position),
    capacity: between(frame.capacity, next?.capacity),
  };
}
