import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, rule, text, textLines } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapClaim, MapData, MapSelection } from './data.ts';
import { certaintyGroupsOf, groupsOf } from './groups.ts';
import { verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';
import { certaintyText, nameOf } from './words.ts';

/** Edges of the columns, the base line of their headings, and how high a claim and the words above those of one certainty are, in units of the picture. */
const columns = {
  left: 8,
  right: 712,
  heading: 13,
  top: 22,
  claim: 42,
  words: 19,
  gap: 4,
  line: 16,
  bottom: 455,
};

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
      return { words: certaintyText(certainty, true), base: start + wordsHeight - 5 };
    });
    return { verdict: group.verdict, from, to, cells, certainties };
  });
}

export const columnTargets = (data: MapData): readonly Target[] =>
  columnsOf(data).flatMap(({ verdict, from, to, cells }) => [
    { sets: { claim: verdictKey(verdict) }, from: [from, 0], to: [to, columns.top] } as const,
    ...cells.map((cell) => ({ sets: { claim: cell.claim.id }, from: cell.from, to: cell.to })),
  ]);

const tileOf = ({ from, to }: Cell): string => box([from[0], to[1] - columns.gap], [to[0], from[1]]);

/** The name of a claim in the middle of its tile. */
function nameMarks({ claim, from, to }: Cell): Mark[] {
  const width = to[0] - from[0] - 12;
  const lines = wrapText(nameOf(claim), width, (line) => textWidth(line, 'main-point'));
  const first = (from[1] + to[1] - columns.gap) / 2 + 5 - ((lines.length - 1) * columns.line) / 2;
  return textLines('main-point', [from[0] + 7, first], lines, columns.line);
}

/** Every claim by its name under its verdict, each on a tile to press; those of an open verdict have an outline. */
export const columnMarks = (selection: MapSelection): Mark[] => [
  ...columnsOf(selection.data).flatMap(({ verdict, from, to, cells }): Mark[] => [
    rule('grid', [from, columns.top - 3], [to, columns.top - 3]),
    panelTitle([from + 5, columns.heading], capitalised(verdict)),
    path(verdict === selection.opened ? 'claim-read' : 'tile', cells.map(tileOf).join('')),
    ...cells.flatMap(nameMarks),
  ]),
  text(
    'aside',
    [columns.left + 5, columns.bottom],
    [
      `We found ${Object.keys(selection.data.studies).length} studies on these claims.`,
      ...(selection.data.all === undefined ? [] : [`The list of claims has all ${selection.data.all}.`]),
    ].join(' '),
  ),
];

/** How sure the verdicts are that are told by a moment. */
export const columnVerdictMarks = (selection: MapSelection, seconds: number): Mark[] =>
  columnsOf(selection.data)
    .filter(({ verdict }) => verdictAt(selection, verdict) <= seconds)
    .flatMap(({ from, certainties }) =>
      certainties.map(({ words, base }) => text('aside', [from + 5, base], words)),
    );
