import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { certaintyDots, dotsWidth } from './certaintyDots.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { nameOf } from './words.ts';

/** Edges of the columns, the base line of their headings, and how high a claim is, in units of the picture. */
const columns = { left: 8, right: 712, heading: 11, top: 20, pitch: 25 };

interface Column {
  readonly verdict: string;
  readonly from: number;
  readonly to: number;
  readonly cells: readonly { readonly claim: MapClaim; readonly from: Point; readonly to: Point }[];
}

/** Verdicts are columns, and claims stand below with their names. */
function columnsOf(data: MapData): readonly Column[] {
  const { left, right, top, pitch } = columns;
  const groups = groupsOf(data);
  const width = (right - left) / groups.length;
  return groups.map(({ verdict, claims }, index) => {
    const [from, to] = [left + index * width, left + (index + 1) * width - 2];
    return {
      verdict,
      from,
      to,
      cells: claims.map((claim, row) => ({
        claim,
        from: [from, top + row * pitch],
        to: [to, top + (row + 1) * pitch],
      })),
    };
  });
}

export const columnTargets = (data: MapData): readonly Target[] =>
  columnsOf(data).flatMap(({ verdict, from, to, cells }) => [
    { claim: verdictKey(verdict), from: [from, 0], to: [to, columns.top] } as const,
    ...cells.map((cell) => ({ claim: cell.claim.id, from: cell.from, to: cell.to })),
  ]);

/** Every claim by its name under its verdict; what is chosen stands on paper of its own. */
export const columnMarks = ({ data, opened, chosen }: MapSelection): Mark[] =>
  columnsOf(data).flatMap(({ verdict, from: left, to: right, cells }): Mark[] => [
    rule('grid', [left, columns.top - 3], [right, columns.top - 3]),
    panelTitle([left + 5, columns.heading], capitalised(verdict)),
    ...(verdict === opened && chosen === undefined
      ? [path('claim-read', box([cells[0]!.from[0], cells.at(-1)!.to[1]], [cells[0]!.to[0], columns.top]))]
      : []),
    ...cells.flatMap(({ claim, from, to }): Mark[] => [
      ...(claim === chosen ? [path('claim-read', box([from[0], to[1] - 1], [to[0], from[1] + 1]))] : []),
      text('name', [from[0] + 4 + dotsWidth, (from[1] + to[1]) / 2 + 4.5], nameOf(claim)),
    ]),
  ]);

/** How sure the verdicts are that are told by a moment. */
export function columnVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const told = columnsOf(selection.data).filter(({ verdict }) => verdictAt(selection, verdict) <= seconds);
  return certaintyDots(
    told
      .flatMap(({ cells }) => cells)
      .map(({ claim, from, to }) => ({ claim, at: [from[0] + 4, (from[1] + to[1]) / 2] })),
    selection.data,
  );
}
