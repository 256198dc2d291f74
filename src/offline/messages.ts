/** Keep more, if more is missing: the page that says it has nothing to draw just now. */
export interface Keep {
  /** With `visited`, nothing is fetched ahead: the reader saves data. */
  readonly keep: 'all' | 'visited';
  /** Addresses of the page and of what it has loaded. */
  readonly visited: readonly string[];
}

/** What a page says to the worker. */
export type ToWorker =
  | Keep
  /** Is there a newer page than the copy with this digest? */
  | { readonly check: string };

/** What the worker says to a page: more is missing, ask again; or the page, or a script of it, has been replaced on the site. */
export type FromWorker = 'more' | 'newer';
