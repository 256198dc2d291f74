import type { Mark, Size } from '../../view/picture.ts';
import { barMarks, barVerdictMarks } from './bar.ts';
import { columnMarks, columnVerdictMarks } from './columns.ts';
import type { MapSelection } from './data.ts';
import { listMarks, listVerdictMarks } from './list.ts';
import { studyMarks, studyResultMarks } from './studies.ts';
import { tileMarks, tileVerdictMarks } from './tiles.ts';

/** How high the picture is at each size, in units of the picture. */
export const pictureHeight = { narrow: 305, wide: 462 } as const;

/**
 * The claims in their places, or the one that is chosen with its studies. A wide picture has room for all claims at once; a
 * narrow one shows all by verdict, then those of the verdict that is open.
 */
export function mapMarks(selection: MapSelection, size: Size): Mark[] {
  const { opened, chosen } = selection;
  if (chosen !== undefined) return studyMarks(chosen, selection, size);
  if (size === 'wide') return columnMarks(selection);
  return opened === undefined ? listMarks(selection) : [...barMarks(), ...tileMarks(selection)];
}

/** The verdicts that are told by a moment, with how sure each is; of one claim, what bears on it. */
export function mapResultMarks(selection: MapSelection, seconds: number, size: Size): Mark[] {
  const { opened, chosen } = selection;
  if (chosen !== undefined) return studyResultMarks(chosen, selection, seconds, size);
  if (size === 'wide') return columnVerdictMarks(selection, seconds);
  return opened === undefined
    ? listVerdictMarks(selection, seconds)
    : [...barVerdictMarks(selection, seconds), ...tileVerdictMarks(selection, seconds)];
}
