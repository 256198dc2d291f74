import { findingPlace } from '../../addresses/places.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { maxRadius, studyMark } from '../../view/studyMark.ts';
import type { MapData, MapEvidence, MapStudy } from './data.ts';

/** One study of a claim: a row to press, with its mark, its name and how much stands behind it. */
export interface Cell {
  readonly row: MapEvidence;
  readonly from: Point;
  readonly to: Point;
}

/** The address of a study, at the very finding where there is one. */
export const studyPage = ({ study, finding }: MapEvidence): string => findingPlace(study, finding);

/** From the edge of a cell to the middle of its mark, and from there to its words; from the middle to their base lines. */
const offsets = { mark: maxRadius + 2, words: maxRadius + 4, name: -2, weight: 13 } as const;

const middleOf = ({ from, to }: Cell): Point => [from[0] + offsets.mark, (from[1] + to[1]) / 2];

/** How much stands behind a study, and that it was read at second hand, as far as there is room. */
export function weightText({ size, of }: MapStudy, secondHand: boolean): string {
  if (typeof size !== 'number')
    return secondHand ? 'second-hand' : size === 'not seen' ? 'size not given' : size;
  return `${size} ${of}${secondHand ? ', second-hand' : ''}`;
}

/** Who found something. All of the cell leads to the finding. */
export function cellMarks(cell: Cell, { studies }: MapData): Mark[] {
  const { row, from, to } = cell;
  const [x, y] = middleOf(cell);
  const at: Point = [x + offsets.words, y + offsets.name];
  const { name, noticed } = studies[row.study]!;
  return [link('link', at, noticed?.name ?? name, studyPage(row), [...from, ...to])];
}

/** The mark of a study and its weight in words, or that it was taken back, once its side is told. */
export function cellResultMarks(cell: Cell, { studies }: MapData): Mark[] {
  const { study, secondHand } = cell.row;
  const [x, y] = middleOf(cell);
  const size = studies[study]!;
  return [
    studyMark(size, [x, y], secondHand),
    text(
      'aside',
      [x + offsets.words, y + offsets.weight],
      size.noticed?.mark ?? weightText(size, secondHand),
    ),
  ];
}
