import type { Mark, Size } from '../../view/picture.ts';
import { barMarks, barVerdictMarks } from './bar.ts';
import { columnMarks, columnVerdictMarks } from './columns.ts';
import type { MapSelection } from './data.ts';
import { listMarks, listVerdictMarks } from './list.ts';
import { tileMarks, tileVerdictMarks } from './tiles.ts';

/**
 * The claims in their places. A wide picture has room for all of them at any time; a narrow one shows all by verdict, then
 * those of the verdict that is open, then the one that is chosen.
 */
export function claimMarks(selection: MapSelection, size: Size): Mark[] {
  const { opened, chosen } = selection;
  if (size === 'wide') return columnMarks(selection);
  if (opened === undefined) return listMarks(selection);
  return [...barMarks(selection), ...(chosen === undefined ? tileMarks(selection) : [])];
}

/** The verdicts that are told by a moment, with how sure each is. */
export function verdictMarks(selection: MapSelection, seconds: number, size: Size): Mark[] {
  const { opened, chosen } = selection;
  if (size === 'wide') return columnVerdictMarks(selection, seconds);
  if (opened === undefined) return listVerdictMarks(selection, seconds);
  return [
    ...barVerdictMarks(selection, seconds),
    ...(chosen === undefined ? tileVerdictMarks(selection, seconds) : []),
  ];
}
