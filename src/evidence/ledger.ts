/** A claim or a lesson, as far as its changes are told. */
export interface Changing {
  readonly title: string;
  /** Its page, from the root of the site. */
  readonly page: string;
  /** What it comes to now, in a sentence or two. */
  readonly now: string;
  /** From its publication on, in the order of days. */
  readonly history: readonly { readonly date: string; readonly change: string }[];
}

/** One line of the ledger: what was changed, of what, and when. */
export interface Change {
  readonly date: string;
  readonly of: Changing;
  readonly change: string;
  /** The first entry is the publication; every later one corrects or changes something. */
  readonly first: boolean;
  /** Whether nothing has changed after it. */
  readonly isNewest: boolean;
  /** Which change of it on that day it is, from 1. */
  readonly nthOfDay: number;
}

/** A title before what was changed: a colon follows it, but for a question. */
export const beforeChange = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}:`);

/** Every change, newest first; on one day in the order of what was changed, as given. */
export const ledger = (all: readonly Changing[]): Change[] =>
  all
    .flatMap((of) =>
      of.history.map(({ date, change }, index) => ({
        date,
        of,
        change,
        first: index === 0,
        isNewest: index === of.history.length - 1,
        nthOfDay: of.history.slice(0, index + 1).filter((other) => other.date === date).length,
      })),
    )
    .sort((a, b) => b.date.localeCompare(a.date));
