import { range as numbers } from 'd3-array';
import type { PartialsRecording } from '../../scenario/figures/partials.ts';
import { percent } from '../../typography/number.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { shortOf, stallOf, wholeOf } from './at.ts';
import { handlesOf } from './handles.ts';
import { type Box, placed, type Taken, type Wish, widthOf } from './labels.ts';
import { type Scales, scalesOf } from './layout.ts';

/** How far apart two places for words are tried, and two points of the curve that words must keep clear of. */
const apart = 6;

/** Left ends that words may have, the last ones first. */
const lefts = (lines: readonly string[], [left, right]: readonly [number, number]) =>
  numbers(right - widthOf(lines) - 4, left + 3, -apart);

/** A level, named close above it or below it. */
function level(text: string, share: number, { y, layout }: Scales): Wish {
  const at = (...offs: readonly number[]) =>
    offs.flatMap((off) =>
      lefts([text], [layout.left, layout.right]).map((left): Point => [left, y(share) + off]),
    );
  const places = [at(-6, 14), at(-16, 24, 34, 44)];
  return { lines: [text], style: 'capacity-label', places };
}

/** The curve, named close below it or above it. */
function asked({ asks }: PartialsRecording, { x, y, layout }: Scales, own: boolean): Wish {
  const lines = ['what the load asks', own ? '(as you draw it)' : '(assumed shape)'];
  const over = (at: number) =>
    numbers(at - 3, at + widthOf(lines) + 3, apart).map((along) => y(asks(x.invert(along))));
  const all = lefts(lines, [layout.left, layout.right]);
  const places = [
    all.map((at): Point => [at, Math.max(...over(at)) + 19]),
    all.map((at): Point => [at, Math.min(...over(at)) - 29]),
    all.map((at): Point => [at, Math.max(...over(at)) + 40]),
  ];
  return { lines, style: 'demand-label', places };
}

/** The place where the bar stalled, named beside its mark. */
function stalls(recording: PartialsRecording, { x, layout }: Scales): Wish {
  const lines = ['the bar', 'stalls here'];
  const at = x(stallOf(recording, 0) ?? 1);
  const places = numbers(28, layout.bottom - layout.top, apart).flatMap((up): Point[] => [
    [at + 8, layout.bottom - up],
    [at - 8 - widthOf(lines), layout.bottom - up],
  ]);
  return { lines, style: 'end-label', places: [places] };
}

/** The room in the range that is left, named in it. */
function room(recording: PartialsRecording, { x, y }: Scales): Wish {
  const lines = ['room to go on'];
  const { asks, range } = recording;
  const top = y(wholeOf(recording).capacity);
  const places = lefts(lines, [x(range[0]), x(range[1])]).flatMap((at): Point[] => {
    const bottom = Math.min(y(asks(x.invert(at))), y(asks(x.invert(at + widthOf(lines)))));
    return numbers(top + 17, bottom - 7, apart).map((height) => [at, height]);
  });
  return { lines, style: 'capacity-label', places: [places] };
}

/** What is in the plot: the curve, levels, handles, the mark of the stall; and hairlines. */
function taken(recording: PartialsRecording, { x, y, layout }: Scales, size: Size): Taken {
  const { left, right, top, bottom } = layout;
  const { asks, range } = recording;
  const stall = x(stallOf(recording, 0) ?? 1);
  const across = (share: number): Box => [left, y(share) - 1, right, y(share) + 1];
  return {
    hard: [
      ...numbers(left, right, apart).map((at): Box => {
        const height = y(asks(x.invert(at)));
        return [at - apart / 2, height - 2, at + apart / 2, height + 2];
      }),
      ...[1, wholeOf(recording).capacity, shortOf(recording).capacity].map(across),
      ...handlesOf(recording, size).map(
        ({ at: [hx, hy], radius }): Box => [hx - radius, hy - radius, hx + radius, hy + radius],
      ),
      [stall - 2, y(asks(stallOf(recording, 0) ?? 1)), stall + 2, bottom],
    ],
    soft: [across(1 / 2), ...range.map((end): Box => [x(end) - 1, top, x(end) + 1, bottom])],
  };
}

/** Words in the plot, each close to what it names and clear of everything else. The first are the most wanted. */
export function plotWords(recording: PartialsRecording, size: Size, own: boolean): Mark[] {
  const scales = scalesOf(size);
  const { left, right, top, bottom } = scales.layout;
  const [whole, short] = [wholeOf(recording), shortOf(recording)];
  const wishes = [
    level(`at failure: ${percent(whole.capacity)}`, whole.capacity, scales),
    asked(recording, scales, own),
    stalls(recording, scales),
    level(`at end: ${percent(short.capacity)}`, short.capacity, scales),
    ...(short.repetitions === 0 ? [] : [room(recording, scales)]),
  ];
  return placed(wishes, [left, top, right, bottom], taken(recording, scales, size));
}
