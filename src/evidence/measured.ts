import type { Calibration } from './calibration.ts';
import { readLevels } from './study.ts';

/** A mean and its spread, as a record of published values has them. */
export type Pair = readonly [mean: number, spread: number];
/** The values of a record as pairs, by name and by group. */
export const pairs = <N extends string>({ values }: Calibration) =>
  values as unknown as Readonly<Record<N, Readonly<Record<string, Pair>>>>;

/** “Ozaki 2018, 9 people, read second-hand”, from the line that names the source. */
export const sourceLine = ({ source, people, read }: Calibration): string =>
  `${source.split(/,| and /)[0]} ${/\b(?:19|20)\d\d\b/.exec(source)?.[0]}${typeof people === 'number' ? `, ${people} people` : ''}, ${readLevels[read.level].inPicture}`;
