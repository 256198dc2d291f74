import type { Scenario } from '../scenario/field.ts';
import type { Dot, Mark, Picture, Rule, Style } from './picture.ts';
import { type Box, contains, overlaps, textBox } from './textBox.ts';
import { textStyle } from './textStyles.ts';

/** The part of a narrow picture that tells its story alone, to be shown large where the whole would be too small. */
export interface Fragment {
  /** The panel it lies in, or what it shows of it. */
  readonly name: string;
  /** In units of the picture. */
  readonly box: Box;
  /** Where the number of rows depends on the run: the first rows that have a mark of a style, and what belongs to them. */
  readonly rows?: { readonly of: Style; readonly above: number; readonly below: number };
  /** What a scenario must have for it; without this it suits all. */
  readonly when?: Scenario;
}

const suits = (scenario: Scenario, { when = {} }: Fragment): boolean =>
  Object.entries(when).every(([name, value]) => scenario[name] === value);

/**
 * The fragment of a name, or else the first that suits a scenario.
 *
 * @throws Error where none suits
 */
export function fragmentFor(fragments: readonly Fragment[], scenario: Scenario, name?: string): Fragment {
  const found = fragments.find((one) => one.name === name) ?? fragments.find((one) => suits(scenario, one));
  if (found === undefined) throw new Error('no fragment suits the scenario; add one without a condition');
  return found;
}

/** Rows further apart than this, in units of the picture, belong to another plot. */
const apart = 8;

/** From the first to the last of the rows that follow one another without a gap. */
function span({ still, moving }: Picture, style: Style): readonly [top: number, bottom: number] | undefined {
  const rows = [...still, ...moving]
    .flatMap((mark) =>
      mark.kind === 'rule' && mark.style === style ? [[mark.from[1], mark.to[1]] as const] : [],
    )
    .sort(([a], [b]) => a - b);
  const [first] = rows;
  if (first === undefined) return undefined;
  let bottom = first[1];
  for (const [from, to] of rows) if (from <= bottom + apart) bottom = Math.max(bottom, to);
  return [first[0], bottom];
}

/** Where a fragment lies in a picture, in its units. */
export function fragmentBox({ box, rows }: Fragment, picture: Picture): Box {
  const found = rows && span(picture, rows.of);
  if (rows === undefined || found === undefined) return box;
  return [box[0], Math.max(0, found[0] - rows.above), box[2], found[1] + rows.below];
}

/** What is there to be dragged or pressed, which a picture of it cannot be. */
const controls: ReadonlySet<Style> = new Set(['grip', 'grip-arrows', 'opens', 'opens-words']);

/** A link that leads nowhere looks like other words of its weight. */
const unlinked = (style: Style): Style => (style === 'link' ? 'value' : style);

const ruleBox = ({ from, to }: Rule): Box => [
  Math.min(from[0], to[0]),
  Math.min(from[1], to[1]),
  Math.max(from[0], to[0]),
  Math.max(from[1], to[1]),
];

/** The coordinates of path data that `view/marks.ts` writes: whole points, or one coordinate along an axis. */
const drawnCommand = /([MLCHV])([^A-Za-z]*)/g;
const unread = /[^MLCHVZz\d\s,.-]/;

/** Whether a number of a command is along the picture, and not down. */
const isAlong = (command: string, index: number): boolean =>
  command === 'H' || (command !== 'V' && index % 2 === 0);

/** The box round path data; undefined where it has arcs, whose ends do not tell it. */
function pathBox(d: string): Box | undefined {
  if (unread.test(d)) return undefined;
  const numbers = [...d.matchAll(drawnCommand)].flatMap(([, command = '', coordinates = '']) =>
    [...coordinates.matchAll(/-?\d*\.?\d+/g)].map(([number], index) => ({
      along: isAlong(command, index),
      value: Number(number),
    })),
  );
  const [xs, ys] = [true, false].map((along) =>
    numbers.flatMap((one) => (one.along === along ? [one.value] : [])),
  ) as [number[], number[]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const isWhole = ([x, y, r]: Dot, box: Box): boolean => contains([x - r, y - r, x + r, y + r], box);

/** Whether the middle of a disc lies in another: the filled part of a motor unit goes with its ring. */
const isWithin = ([x, y]: Dot, [ringX, ringY, radius]: Dot): boolean =>
  Math.hypot(x - ringX, y - ringY) < radius;

interface Sight {
  readonly box: Box;
  /** Discs that the edge of the box would cut. */
  readonly cut: readonly Dot[];
  isLegible(style: Style): boolean;
}

/** What of a mark is seen in a box: words and discs are whole or not there. */
function seen(mark: Mark, { box, cut, isLegible }: Sight): readonly Mark[] {
  if (controls.has(mark.style)) return [];
  switch (mark.kind) {
    case 'text': {
      const { href: _, room: __, ...words } = mark;
      return isLegible(mark.style) && contains(textBox(mark), box)
        ? [{ ...words, style: unlinked(words.style) }]
        : [];
    }
    case 'dots': {
      const dots = mark.dots.filter((dot) => isWhole(dot, box) && !cut.some((ring) => isWithin(dot, ring)));
      return dots.length === 0 ? [] : [{ ...mark, dots }];
    }
    case 'rule':
      return overlaps(ruleBox(mark), box, 1) ? [mark] : [];
    case 'path': {
      const extent = pathBox(mark.d);
      return extent === undefined || overlaps(extent, box, 1) ? [mark] : [];
    }
  }
}

/**
 * The marks of a picture that are seen in a box: words only where they are whole and large enough to be read. Nothing
 * outside it is left, for what draws cards stops at layers outside its canvas.
 *
 * @param scale of the box where it is shown
 * @param smallest size of type there
 */
export function fragmentMarks(
  { still, moving }: Picture,
  box: Box,
  scale: number,
  smallest: number,
): readonly Mark[] {
  const marks = [...still, ...moving];
  const cut = marks.flatMap((mark) =>
    mark.kind === 'dots' ? mark.dots.filter((dot) => !isWhole(dot, box)) : [],
  );
  const isLegible = (style: Style) => textStyle(style).size * scale >= smallest;
  return marks.flatMap((mark) => seen(mark, { box, cut, isLegible }));
}
