import { type BoutResults, motionOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { pooledLoads } from '../../scenario/fields.ts';
import { doneAt, isDone, repetitionsAt } from '../../scenario/progress.ts';
import { roundDuration } from '../../typography/number.ts';
import { axisY, panelTitle, percentTicks } from '../../view/axes.ts';
import { endLabels, labelGap } from '../../view/labels.ts';
import { type LiftPlace, liftMoving, liftStill } from '../../view/liftPanel.ts';
import { box, dots, merged, path, polyline, publishedBand, rule, text } from '../../view/marks.ts';
import { type Mark, type Point, type Size, sizes } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { blocks, type LaneBlock } from './blocks.ts';
import { counts } from './counts.ts';
import { layouts } from './layout.ts';
import type { DropSetRecording } from './question.ts';
import { workBars } from './workBars.ts';

const names = {
  narrow: { capacity: 'your force', load: 'the load' },
  wide: { capacity: 'what you could give', load: 'the load' },
} as const;

/** Where the parts of a lane’s head stand, above its top: its title, its mark, and its row of time. */
const head = { title: 20, mark: 25, time: 9, bar: 6 };

/** The heights of both lanes, in per cent of the most. */
const yOf = (top: number, height: number) => scaleLinear([0, 1], [top + height, top]);
type Y = ReturnType<typeof yOf>;

/** A block as far as it has come at a moment, with the rep under way; one that is over, whole. */
function soFar(block: LaneBlock, seconds: number): LaneBlock {
  const { bout, from, cell } = block;
  if (isDone(bout, seconds)) return block;
  const repetitions = doneAt(bout, seconds);
  const to = from + repetitions * cell;
  const capacityByRepetition = bout.capacityByRepetition.slice(0, repetitions);
  return {
    ...block,
    to,
    end: Math.min(block.end, to + cell),
    bout: {
      ...bout,
      repetitions,
      capacityByRepetition,
      effortByRepetition: bout.effortByRepetition.slice(0, repetitions),
      capacity: capacityByRepetition.at(-1) ?? bout.before,
    },
  };
}

/** The load: a block of cells, and beside it the repetition that was begun and not finished. */
function loadMarks(all: readonly LaneBlock[], y: Y): Mark[] {
  const bottom = y(0).toFixed(1);
  const block = (from: number, to: number, load: number) => box([from, y(0)], [to, y(load)]);
  const cells = all.flatMap(({ from, bout, cell }) =>
    cell < 4
      ? []
      : Array.from({ length: Math.max(0, bout.repetitions - 1) }, (_, index) => {
          const x = (from + (index + 1) * cell).toFixed(1);
          return `M${x} ${bottom}V${y(bout.request.load).toFixed(1)}`;
        }),
  );
  const worked = all.filter(({ bout }) => bout.repetitions > 0);
  return [
    path('asked', worked.map(({ from, to, bout }) => block(from, to, bout.request.load)).join('')),
    path('cell', cells.join('')),
    path('unfinished', all.map(({ to, end, bout }) => block(to, end, bout.request.load)).join('')),
  ];
}

/** What could be given, falling over each block and rising, dotted, between two. */
function capacityMarks(all: readonly LaneBlock[], y: Y): Mark[] {
  const within = all.map(({ from, end, cell, bout }) =>
    polyline([
      [from, y(bout.before)],
      ...bout.capacityByRepetition.map((share, index): Point => [from + (index + 1) * cell, y(share)]),
      [end, y(bout.capacity)],
    ]),
  );
  const between = all.slice(1).map((block, index) =>
    polyline([
      [all[index]!.end, y(all[index]!.bout.capacity)],
      [block.from, y(block.bout.before)],
    ]),
  );
  return [path('capacity-rest', between.join('')), path('capacity', within.join(''))];
}

/** Effort in the middle of each repetition, and of the one that was not finished. */
function effortMarks(all: readonly LaneBlock[], y: Y, radius: number): Mark[] {
  const byBlock = all.map(({ from, to, end, cell, bout }) =>
    bout.effortByRepetition.map(
      (effort, index): Point => [
        index < bout.repetitions ? from + (index + 1 / 2) * cell : (to + end) / 2,
        y(effort),
      ],
    ),
  );
  return [path('effort', byBlock.map(polyline).join('')), dots('effort-point', byBlock.flat(), radius)];
}

/** Names of the lines beside their ends. */
function nameMarks(all: readonly LaneBlock[], y: Y, size: Size): Mark[] {
  const { end, bout } = all.at(-1)!;
  const { capacity, load } = names[size];
  return endLabels(
    [
      { style: 'capacity-label', words: capacity, y: y(bout.capacity) },
      { style: 'demand-label', words: load, y: y(bout.request.load) },
    ],
    end + 7,
    [y(1) + labelGap, y(0) - labelGap],
  );
}

/** Force on the left, and on it the loads at which repetitions were pooled; effort on the right. */
function axes(y: Y, size: Size): Mark[] {
  const { left, right } = layouts[size].lanes;
  const tick = (share: number, words: string) => text('effort-tick', [right + 7, y(share) + 4], words);
  return [
    ...axisY({ y, ticks: percentTicks, span: [left, right], gap: 9 }),
    publishedBand(pooledLoads, (load) => [left - 3, y(load / 100)]),
    tick(1, 'effort 10'),
    tick(0, '0'),
  ];
}

const summary = (bouts: BoutResults, seconds: number) =>
  `${repsInFigures(repetitionsAt(bouts, seconds))} in ${roundDuration(Math.min(seconds, secondsOf(bouts)))}`;

/** The drop set above, the ordinary sets below. */
const lanesOf = (recording: DropSetRecording) =>
  [
    {
      bouts: recording.drop,
      style: 'drop-point',
      plates: 'plate',
      title: recording.drop.length === 1 ? 'One set, no drop' : 'Drop set',
    },
    {
      bouts: recording.straight,
      style: 'straight-point',
      plates: 'plate-open',
      title: recording.straight.length === 1 ? 'One ordinary set' : 'Ordinary sets',
    },
  ] as const;

/** The lift beside a lane, as high as the lane. */
function liftBeside(lane: number, size: Size): LiftPlace {
  const { lanes, lift } = layouts[size];
  const top = lanes.tops[lane]!;
  const bottom = top + lanes.height;
  return { ...lift, top, bottom, words: [lift.left, bottom + lift.status] };
}

/** The axes of both lanes, and the ways of their bars: a lane names its bar too. */
export function lanesStill(recording: DropSetRecording, size: Size): Mark[] {
  const { left, lanes } = layouts[size];
  return lanesOf(recording).flatMap(({ style }, index): Mark[] => {
    const top = lanes.tops[index]!;
    return [
      dots(style, [[left + 5, top - head.mark]], 5),
      rule('resting', [lanes.left, top - head.time], [lanes.right, top - head.time]),
      ...axes(yOf(top, lanes.height), size),
      ...liftStill(liftBeside(index, size), [0, 1], ''),
    ];
  });
}

/** Both lanes as far as they have come, on one clock and one scale of repetitions. */
export function lanesMoving(
  recording: DropSetRecording,
  seconds: number,
  size: Size,
  exposure?: number,
): Mark[] {
  const { left, lanes } = layouts[size];
  const lane = lanesOf(recording);
  const longest = Math.max(...lane.map(({ bouts }) => secondsOf(bouts)));
  const time = scaleLinear([0, longest], [lanes.left, lanes.right]);
  const blocksByLane = blocks(
    lane.map(({ bouts }) => bouts),
    size,
  );
  const marks = lane.flatMap(({ bouts, title, plates }, index): Mark[] => {
    const top = lanes.tops[index]!;
    const y = yOf(top, lanes.height);
    const begun = blocksByLane[index]!.filter(({ bout }) => bout.begins <= seconds);
    const all = begun.map((block) => soFar(block, seconds));
    return [
      panelTitle([left + 16, top - head.title], `${title}: ${summary(bouts, seconds)}`),
      workBars(bouts, seconds, time, top - head.time, head.bar),
      ...loadMarks(all, y),
      ...capacityMarks(all, y),
      ...effortMarks(all, y, size === 'wide' ? 2.2 : 1.7),
      ...counts(
        begun.filter(({ bout }) => isDone(bout, seconds)),
        y(0),
        [lanes.left - 20, sizes[size] - left],
        left,
      ),
      ...liftMoving(motionOf(bouts), seconds, liftBeside(index, size), { plates, exposure }),
      // Between, they would stand on the lines of the grid.
      ...(index === 0 && (repetitionsAt(bouts, seconds) === 0 || isDone(bouts.at(-1)!, seconds))
        ? nameMarks(all, y, size)
        : []),
    ];
  });
  return merged(marks);
}
