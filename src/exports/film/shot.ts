/** A stretch of a film during which nothing on it changes. */
export interface Shot {
  /** The time of the run that it shows, s. */
  readonly seconds: number;
  /** How much of the run one look takes in, s, as a figure draws it; 0 where the run stands. */
  readonly exposure: number;
  /** What is said below the question. */
  readonly caption: string;
  /** Whether the run has gone on since that could be seen. */
  readonly isPast: boolean;
  /** For how many frames of the film it stays, at least one. */
  readonly frames: number;
}

/** The frames of a film in a second: what networks play, and what screens show in whole steps. */
export const framesPerSecond = 30;

/** Where nothing changes, a video needs one frame for so many: half of a film rests, and encoders are slow on phones. */
export const mostAtOnce = 10;

export const frameCount = (shots: readonly Shot[]): number =>
  shots.reduce((sum, { frames }) => sum + frames, 0);

/** The shots of a film at fewer frames, none lost in which it rests. The length of the film stays. */
export function thinned(shots: readonly Shot[], every: number): readonly Shot[] {
  const kept: Shot[] = [];
  for (const shot of shots) {
    const before = kept.at(-1);
    if (before === undefined || before.frames >= every || shot.frames >= every) kept.push(shot);
    else kept[kept.length - 1] = { ...shot, frames: before.frames + shot.frames };
  }
  return kept;
}
