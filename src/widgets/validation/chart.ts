import type { Mark, Picture, Point, Size } from '../../view/picture.ts';

/** One picture of the page about the model: a question, one sentence of what to see, and the drawing at both sizes. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What to see, in one sentence. */
  readonly see: string;
  readonly pictures: Record<Size, Picture>;
}

/** A panel: where its axes lie, and how numbers become places on them. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export const text = (
  style: string,
  at: Point,
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark => ({
  kind: 'text',
  style,
  at,
  text: words,
  anchor,
});

export const rule = (style: string, from: Point, to: Point): Mark => ({ kind: 'rule', style, from, to });

export const dots = (style: string, places: readonly Point[], radius: number): Mark => ({
  kind: 'dots',
  style,
  dots: places.map(([x, y]) => [x, y, radius]),
});

type Tick = readonly [value: number, label: string];

/** The axes of a panel: lines across where a value must be read off, numbers below and to the left. */
export function axes(
  { left, right, bottom, x, y }: Panel,
  below: readonly Tick[],
  beside: readonly Tick[],
): Mark[] {
  return [
    ...beside.flatMap(([value, label]): Mark[] => [
      rule(y(value) === bottom ? 'axis' : 'grid', [left, y(value)], [right, y(value)]),
      text('tick', [left - 6, y(value) + 4], label, 'end'),
    ]),
    rule('axis', [left, bottom], [right, bottom]),
    ...below.flatMap(([value, label]): Mark[] => [
      rule('axis', [x(value), bottom], [x(value), bottom + 4]),
      text('tick', [x(value), bottom + 18], label, 'middle'),
    ]),
  ];
}

/** Moves labels as little as need be so that none comes nearer to its neighbour than a gap; keeps their order. */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  /** Runs of labels that touch: where the run begins, and the labels in it. */
  const runs: { start: number; members: number[] }[] = [];
  const middleOf = (members: readonly number[]) =>
    members.reduce((sum, member, place) => sum + heights[member]! - place * gap, 0) / members.length;
  for (const index of order) {
    let run = { start: heights[index]!, members: [index] };
    for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
      if (last.start + last.members.length * gap <= run.start) break;
      const members = [...last.members, ...run.members];
      run = { start: middleOf(members), members };
      runs.pop();
    }
    runs.push(run);
  }
  const moved = [...heights];
  for (const { start, members } of runs)
    for (const [place, member] of members.entries()) moved[member] = start + place * gap;
  return moved;
}
