import type { Calibration } from '../evidence/calibration.ts';
import type { Claim } from '../evidence/claim.ts';
import type { Forest } from '../evidence/forest.ts';
import type { Study } from '../evidence/study.ts';
import type { Fragment } from '../view/fragment.ts';
import { ofEach } from './list.ts';

/** Access to the records for figures. Each of the first three throws where there is no such record. */
export interface RecordLookup {
  study(id: string): Study;
  claim(id: string): Claim;
  calibration(id: string): Calibration;
  readonly claims: readonly Claim[];
  readonly forests: readonly Forest[];
}

/** Where a number that is written in code is on record. */
export type RecordSource = { readonly study: string } | { readonly calibration: string };

/** What is behind the numbers of a figure, as its page explains it. */
export type Behind = 'still holds' | 'still holds with times' | 'sets' | 'records';

/** The height of all pictures in the list of figures, in units of the narrow picture. */
export const tileHeight = 204;

/** What the build needs of a figure and the reader’s browser does not. */
export interface AtBuild {
  /**
   * What a card may show of the narrow picture: a card is seen at a quarter of its width, so that a whole picture would be
   * too small to read. The first that suits a scenario stands for it; a lesson that shows one panel alone has the one of that name.
   */
  readonly card: readonly Fragment[];
  /** The part of it, at most `tileHeight` high, that stands for it in the list of all figures, where it is not made smaller. */
  readonly tile: readonly [from: number, to: number];
  readonly behind: Behind;
  /** What the figure needs beside its scenario: plain data from the records. Most need nothing. */
  data?(records: RecordLookup): unknown;
  /** What it shows from records beside that, in its own code. */
  readonly rests?: readonly RecordSource[];
}

export const atBuild = await ofEach<AtBuild>((id) => import(`./${id}/atBuild.ts`));
