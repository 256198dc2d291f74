/** How the making of a film is watched, and stopped. */
export interface Making {
  readonly signal: AbortSignal;
  /** Called as it goes on, with the share of the film that is done, 0 to 1. */
  onProgress(share: number): void;
}

/** A film that is ready to be saved. */
export interface FilmFile {
  readonly blob: Blob;
  /** What the name of the file ends on: “mp4”. */
  readonly ending: string;
}
