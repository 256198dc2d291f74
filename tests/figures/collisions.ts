import type { Mark, Picture, Point, Text } from '../../src/view/picture.ts';
import { type Box, overlaps, textBox } from '../../src/view/textBox.ts';

/** What is wrong with the place of a text: what kind of thing it touches, and the words. */
export interface Collision {
  readonly kind: string;
  readonly what: string;
}

/** Shapes that are filled, so that words may lie on them; their edges are no lines. */
const areas = /^(wall|asked|room|cover|simulated-band|claim-read|reach-(across|up|both))$/;
/** Hairlines and what lies behind everything: words may cross them. */
const behind = /^(grid|axis)$/;

/** Where each command of path data leads: the places that it names, from where the pen is, `from` being nought for capitals. */
const commands: Readonly<Record<string, (numbers: readonly number[], from: Point, pen: Point) => Point[]>> = {
  M: pairs,
  L: pairs,
  H: ([x], [fromX], [, y]) => [[fromX + x!, y]],
  V: ([y], [, fromY], [x]) => [[x, fromY + y!]],
};

function pairs(numbers: readonly number[], from: Point, pen: Point): Point[] {
  // Where places are steps, each is from the one before.
  const isStep = from === pen;
  let [x, y] = from;
  return numbers.flatMap((value, index): Point[] => {
    if (index % 2 === 1) return [];
    const place: Point = [x + value, y + numbers[index + 1]!];
    if (isStep) [x, y] = place;
    return [place];
  });
}

/** Path data as the straight pieces that it draws. */
export function segmentsOf(d: string): (readonly [Point, Point])[] {
  const segments: (readonly [Point, Point])[] = [];
  let pen: Point = [0, 0];
  let start: Point = pen;
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter!.toUpperCase();
    const numbers = (rest!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const from: Point = letter === command ? [0, 0] : pen;
    const places = command === 'Z' ? [start] : commands[command]!(numbers, from, pen);
    if (command === 'M') pen = start = places[0]!;
    for (const place of places) {
      if (place !== pen) segments.push([pen, place]);
      pen = place;
    }
  }
  return segments;
}

/** Whether a straight piece passes through a box (Liang and Barsky's clipping). */
export function crosses(
  [[x1, y1], [x2, y2]]: readonly [Point, Point],
  [left, top, right, bottom]: Box,
): boolean {
  // Most pieces lie wholly to one side of most boxes.
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}

/** Whether a box touches a mark that is no text. */
function touching(mark: Exclude<Mark, Text>): (box: Box) => boolean {
  if (mark.kind === 'dots') {
    // A grip stands on the axis whose numbers are beside it.
    const gap = mark.style === 'grip' ? 0 : air;
    return (box) =>
      mark.dots.some(([x, y, radius]) => {
        const [left, top, right, bottom] = wider(box, gap);
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return radius >= 0.05 && Math.hypot(dx, dy) < radius;
      });
  }
  const segments = mark.kind === 'rule' ? [[mark.from, mark.to] as const] : segmentsOf(mark.d);
  return (box) => segments.some((segment) => crosses(segment, box));
}

/**
 * Words come no nearer to the left and the right edge, to other words on their line, and to a disc beside them, in units of
 * the picture. A disc is drawn wider than its radius by half its outline.
 */
const [edge, apart, air] = [2, 3, 2.5];
const wider = ([left, top, right, bottom]: Box, by: number): Box => [left - by, top, right + by, bottom];

/** Where a word touches another, the edge of the picture, or a mark that it does not lie on by design. */
export function collisions({ width, height, still, moving }: Picture): Collision[] {
  const marks = [...still, ...moving];
  const texts = marks.filter((mark): mark is Text => mark.kind === 'text');
  const boxes = texts.map(textBox);
  const outside = texts.flatMap(({ text, style }, index): Collision[] => {
    const [left, top, right, bottom] = boxes[index]!;
    const out = left < edge || top < 0 || right > width - edge || bottom > height;
    return out
      ? [
          {
            kind: `${style} outside`,
            what: `“${text}” ${[left, top, right, bottom].map((n) => n.toFixed(1))}`,
          },
        ]
      : [];
  });
  const overlapping = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other, ahead): Collision[] =>
        overlaps(boxes[index]!, wider(boxes[index + 1 + ahead]!, apart))
          ? [{ kind: `${one.style} × ${other.style}`, what: `“${one.text}” × “${other.text}”` }]
          : [],
      ),
  );
  const drawn = marks.flatMap((mark) =>
    mark.kind === 'text' || areas.test(mark.style) || behind.test(mark.style)
      ? []
      : [{ name: `${mark.style} ${mark.kind}`, touches: touching(mark) }],
  );
  const onMarks = texts.flatMap(({ text, style }, index) =>
    drawn
      .filter(({ touches }) => touches(boxes[index]!))
      .map(({ name }): Collision => ({ kind: `${style} on ${name}`, what: `“${text}”` })),
  );
  return [...outside, ...overlapping, ...onMarks];
}
