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

export const frameCount = (shots: readonly Shot[]): number =>
  shots.reduce((sum, { frames }) => sum + frames, 0);
