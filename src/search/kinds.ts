/** A kind of page, as the search tells it apart. */
interface Kind {
  /** What many of them are called. */
  readonly several: string;
  /** How much more a match counts than the same one in a page of weight 1. */
  readonly weight: number;
  /** Whether they come after all other kinds: there are more studies than of everything else together. */
  readonly last?: true;
}

/** The order of the table is that of equals. A page is none that can be chosen by itself. */
export const kinds = {
  Lesson: { several: 'Lessons', weight: 9 },
  Claim: { several: 'Claims', weight: 3 },
  Figure: { several: 'Figures', weight: 2.5 },
  Term: { several: 'Terms', weight: 2 },
  Page: { several: 'Pages', weight: 1 },
  Study: { several: 'Studies', weight: 1, last: true },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;

export const rowOf = (name: KindName): Kind => kinds[name];
export const kindNames = Object.keys(kinds) as readonly KindName[];
