import { range as numbers } from 'd3-array';
import { percent } from '../../typography/number.ts';
import { besideLine } from '../../view/besideLine.ts';
import { gripRadius } from '../../view/grip.ts';
import { type Label, type LabelPosition, type LabelSpace, placeLabels } from '../../view/labels.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { dotObstacles, lineObstacles } from '../../view/obstacles.ts';
import type { Point, Size, Text } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { type Stage, shortOf, stallOf, wholeOf } from './at.ts';
import { gripsOf } from './grips.ts';
import { type Scales, scalesOf } from './layout.ts';
import type { PartialsRecording } from './question.ts';

/** How far apart two places for words are tried. */
const apart = 6;
/** Between the curve and words: the bar moves on it as a point. */
const clearance = 7;
/** Points of the curve, spread evenly. */
const steps = 120;

type Words = Pick<Label, 'style' | 'lines'>;
const widthOf = ({ style, lines }: Words) => Math.max(...lines.map((words) => textWidth(words, style)));

const curveOf = ({ demandAt }: PartialsRecording, { x, y }: Scales): Point[] =>
  numbers(steps + 1).map((step) => [x(step / steps), y(demandAt(step / steps))]);

/** Left ends that words may have, the last ones first. */
const lefts = (words: Words, [left, right]: readonly [number, number]) =>
  numbers(right - widthOf(words) - 4, left + 3, -apart);

/** The level of the fresh muscle, named above it at the right, or as far right as there is room. */
function freshLabel({ y, layout }: Scales): Label {
  const words = { lines: ['the fresh muscle'], style: 'capacity-label' };
  const places = numbers(layout.right, layout.left + widthOf(words), -apart).map(
    (right): LabelPosition => ({
      at: [right, y(1) - 7],
      anchor: 'end',
    }),
  );
  return { ...words, places: [places] };
}

/** A level, named close above it or below it. */
function levelLabel(name: string, share: number, { y, layout }: Scales): Label {
  const words = { lines: [name], style: 'capacity-label' };
  const at = (...offs: readonly number[]) =>
    offs.flatMap((off) =>
      lefts(words, [layout.left, layout.right]).map(
        (left): LabelPosition => ({ at: [left, y(share) + off] }),
      ),
    );
  return { ...words, places: [at(-6, 14), at(-16, 24, 34, 44)] };
}

/** The curve, named close below it or above it. */
function curveLabel(recording: PartialsRecording, scales: Scales, size: Size, own: boolean): Label {
  const from = own ? '(as you draw it)' : '(assumed)';
  const lines = size === 'wide' ? ['what the load takes', from] : [`load ${from}`];
  const words = { lines, style: 'demand-label' };
  const near = besideLine(words, curveOf(recording, scales), clearance);
  const far = besideLine(words, curveOf(recording, scales), clearance + 20);
  return { ...words, places: [near.below, near.above, far.below].map((places) => places.toReversed()) };
}

/** The place where a full repetition stalled, named beside its mark: short ones may stall elsewhere. */
function stallLabel(recording: PartialsRecording, { x, layout }: Scales): Label {
  const at = x(stallOf(recording, 0) ?? 1);
  const places = numbers(36, layout.bottom - layout.top, apart).flatMap((up): LabelPosition[] => [
    { at: [at + 8, layout.bottom - up] },
    { at: [at - 8, layout.bottom - up], anchor: 'end' },
  ]);
  return { lines: ['full rep', 'stalls'], style: 'end-label', places: [places] };
}

/** The room in the range that is left, named in it. */
function roomLabel(recording: PartialsRecording, { x, y }: Scales): Label {
  const words = { lines: ['room to go on'], style: 'capacity-label' };
  const { demandAt, range } = recording;
  const top = y(wholeOf(recording).capacity);
  const places = lefts(words, [x(range[0]), x(range[1])]).flatMap((at): LabelPosition[] => {
    const bottom = Math.min(y(demandAt(x.invert(at))), y(demandAt(x.invert(at + widthOf(words)))));
    return numbers(top + 17, bottom - 7, apart).map((height) => ({ at: [at, height] }));
  });
  return { ...words, places: [places] };
}

/** What is in the plot: the curve, levels, handles, the mark of the stall; and hairlines. */
function labelSpace(recording: PartialsRecording, scales: Scales, size: Size, own: boolean): LabelSpace {
  const { x, y, layout } = scales;
  const { left, right, top, bottom } = layout;
  const across = (share: number) =>
    lineObstacles(
      [
        [left, y(share)],
        [right, y(share)],
      ],
      1,
    );
  const up = (position: number, from: number, off: number) =>
    lineObstacles(
      [
        [x(position), from],
        [x(position), bottom],
      ],
      off,
    );
  const stall = stallOf(recording, 0) ?? 1;
  return {
    frame: [left, top, right, bottom],
    hard: [
      ...lineObstacles(curveOf(recording, scales), clearance - 1),
      ...[1, wholeOf(recording).capacity, shortOf(recording).capacity].flatMap(across),
      ...dotObstacles(
        gripsOf(recording, size, own).map(({ at }) => at),
        gripRadius + 1,
      ),
      ...up(stall, y(recording.demandAt(stall)), 2),
    ],
    soft: [...across(1 / 2), ...recording.range.flatMap((end) => up(end, top, 1))],
  };
}

/**
 * Words in the plot at a stage of the run, each close to what it names and clear of everything else. The first are the most
 * wanted.
 */
function wordsOf(recording: PartialsRecording, size: Size, own: boolean, stage: Stage): Text[] {
  const scales = scalesOf(size);
  const [whole, short] = [wholeOf(recording), shortOf(recording)];
  const inside = labelSpace(recording, scales, size, own);
  const [left, top, right] = inside.frame;
  const labels: readonly (readonly [from: Stage, label: Label])[] = [
    [0, curveLabel(recording, scales, size, own)],
    [1, levelLabel(`at failure: ${percent(whole.capacity)}`, whole.capacity, scales)],
    [1, stallLabel(recording, scales)],
    [3, levelLabel(`at end: ${percent(short.capacity)}`, short.capacity, scales)],
    ...(short.repetitions === 0 ? [] : [[2, roomLabel(recording, scales)] as const]),
  ];
  return [
    ...(size === 'wide' || stage === 0
      ? placeLabels([freshLabel(scales)], { ...inside, frame: [left, top - 20, right, top] })
      : []),
    ...placeLabels(
      labels.flatMap(([from, label]) => (from > stage ? [] : [label])),
      inside,
    ),
  ].flat();
}

const stages = [0, 1, 2, 3] as const;
const placed = [false, true].map((own) =>
  stages.map((stage) =>
    memoizeBySize((recording: PartialsRecording, size: Size) => wordsOf(recording, size, own, stage)),
  ),
);

/** What stands in the plot, the same at every moment of a stage. */
export const plotWords = (recording: PartialsRecording, size: Size, own: boolean, stage: Stage): Text[] =>
  placed[Number(own)]![stage]!(recording, size);
