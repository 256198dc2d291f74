import type { StudySize } from '../../view/studyMark.ts';

/** What a study does to a claim, in the order in which the picture shows it. */
export const mapStances = ['supports', 'qualifies', 'contradicts'] as const;
export type MapStance = (typeof mapStances)[number];

/** A study as the picture and the table name it. */
export interface MapStudy extends StudySize {
  /** Family name of its first author, and the year: as far as seen. */
  readonly name: string;
  /** “training trial over weeks”. */
  readonly kind: string;
  /** Where it was taken back or put in doubt: its name without that, and what it is called, for two lines of a cell. */
  readonly noticed?: { readonly name: string; readonly mark: string };
}

/** One study on one side of a claim. */
export interface MapEvidence {
  readonly study: string;
  /** The finding on which it rests, if one is on record. */
  readonly finding?: string;
  readonly stance: MapStance;
  /** The number that was found; none where the record has none. */
  readonly found?: string;
  readonly read: string;
  readonly secondHand: boolean;
  /** Its study was retracted: it is shown, last on its side, and is never the strongest. */
  readonly withdrawn?: true;
  /** What it found, in a sentence: of the heaviest study on each side. */
  readonly note?: string;
}

/** One claim: its verdict, how sure that is, and what bears on it. */
export interface MapClaim {
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly certainty: string;
  /** The heaviest first. */
  readonly evidence: readonly MapEvidence[];
}

export interface MapData {
  /** Strongest first. */
  readonly verdicts: readonly string[];
  /** What each verdict says to a reader, as a sentence. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Each certainty with its dots, surest first. */
  readonly certainties: Readonly<Record<string, number>>;
  /** How many there are of all, where there is no room for some of them. */
  readonly all?: number;
  /** In the order of the article. */
  readonly claims: readonly MapClaim[];
  readonly studies: Readonly<Record<string, MapStudy>>;
}

/** All claims, and what a reader chose of them. */
export interface MapSelection {
  readonly data: MapData;
  /** The verdict whose claims are open: that of the chosen claim, or one that was chosen itself. */
  readonly opened?: string;
  readonly chosen?: MapClaim;
  /** On a phone, the first of its studies that is shown, from 1, side after side. */
  readonly first: number;
}
