import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { certaintyGroupsOf, groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { certaintyText, nameOf } from './words.ts';

/** Edges of the columns, the base line of their headings, and how high a claim and the words above those of one certainty are, in units of the picture. */
const columns = { left: 8, right: 712, heading: 11, top: 20, claim: 23.2, words: 15, gap: 2 };

interface Cell {
  readonly claim: MapClaim;
  readonly from: Point;
  readonly to: Point;
}

interface Column {
  readonly verdict: string;
  readonly from: number;
  readonly to: number;
  readonly cells: readonly Cell[];
  /** How sure the verdict is on the claims below it, and its base line. */
  readonly certainties: readonly { readonly words: string; readonly base: number }[];
}

/** Verdicts are columns, and claims stand below with their names, the surest first. */
function columnsOf(data: MapData): readonly Column[] {
  const { left, right, top, claim: height, words: wordsHeight } = columns;
  const groups = groupsOf(data);
  const width = (right - left) / groups.length;
  return groups.map((group, index) => {
    const [from, to] = [left + index * width, left + (index + 1) * width - 4];
    const cells: Cell[] = [];
    const certainties = certaintyGroupsOf(group).map(({ certainty, claims }, above) => {
      const start = top + cells.length * height + above * wordsHeight;
      for (const [row, claim] of claims.entries()) {
        const y = start + wordsHeight + row * height;
        cells.push({ claim, from: [from, y], to: [to, y + height] });
      }
      return { words: certaintyText(certainty, true), base: start + wordsHeight - 4 };
    });
    return { verdict: group.verdict, from, to, cells, certainties };
  });
}

export const columnTargets = (data: MapData): readonly Target[] =>
  columnsOf(data).flatMap(({ verdict, from, to, cells }) => [
    { claim: verdictKey(verdict), from: [from, 0], to: [to, columns.top] } as const,
    ...cells.map((cell) => ({ claim: cell.claim.id, from: cell.from, to: cell.to })),
  ]);

const tileOf = ({ from, to }: Cell): string => box([from[0], to[1] - columns.gap], [to[0], from[1]]);

/** Every claim by its name under its verdict, each on a tile to press; what is chosen has an outline. */
export const columnMarks = ({ data, opened, chosen }: MapSelection): Mark[] =>
  columnsOf(data).flatMap(({ verdict, from, to, cells }): Mark[] => {
    const isRead = ({ claim }: Cell) => claim === chosen || (chosen === undefined && verdict === opened);
    const [read, others] = [cells.filter(isRead), cells.filter((cell) => !isRead(cell))];
    return [
      rule('grid', [from, columns.top - 3], [to, columns.top - 3]),
      panelTitle([from + 5, columns.heading], capitalised(verdict)),
      ...(others.length > 0 ? [path('tile', others.map(tileOf).join(''))] : []),
      ...(read.length > 0 ? [path('claim-read', read.map(tileOf).join(''))] : []),
      ...cells.map((cell) =>
        text(
          'name',
          [cell.from[0] + 6, (cell.from[1] + cell.to[1] - columns.gap) / 2 + 4.5],
          nameOf(cell.claim),
        ),
      ),
    ];
  });

/** How sure the verdicts are that are told by a moment. */
export const columnVerdictMarks = (selection: MapSelection, seconds: number): Mark[] =>
  columnsOf(selection.data)
    .filter(({ verdict }) => verdictAt(selection, verdict) <= seconds)
    .flatMap(({ from, certainties }) =>
      certainties.map(({ words, base }) => text('aside', [from + 5, base], words)),
    );
