/** What a study does to a claim, in the order in which the picture shows it. */
export const mapStances = ['supports', 'qualifies', 'contradicts'] as const;
export type MapStance = (typeof mapStances)[number];

/** One claim: its verdict, and how many studies stand on each side, those read at second hand apart. */
export interface MapClaim {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly verdict: string;
  readonly certainty: string;
  readonly studies: Readonly<Record<MapStance, readonly [seen: number, secondHand: number]>>;
}

export interface MapData {
  /** Strongest first. */
  readonly verdicts: readonly string[];
  /** Each certainty with its dots, surest first. */
  readonly certainties: Readonly<Record<string, number>>;
  /** In the order of the article. */
  readonly claims: readonly MapClaim[];
}
