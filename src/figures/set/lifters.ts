import type { CrowdSoFar } from '../../model/set/crowd.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { box, dots, path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { partName } from './partName.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 14, from: 98, to: 338, end: 360, title: 600, first: 626, row: 21 },
  wide: { left: 452, from: 536, to: 690, end: 720, title: 566, first: 592, row: 21 },
} as const satisfies Record<Size, unknown>;

/** More parts than this would not fit; the first and the latest ones are shown. */
const maxRows = 3;

function shown(count: number): number[] {
  const all = Array.from({ length: count }, (_, bout) => bout);
  return count <= maxRows ? all : [0, ...all.slice(1 - maxRows)];
}

/** Where the axis below some rows lies, and its numbers. */
const bottomOf = (size: Size, rows: number) => layouts[size].first + rows * layouts[size].row - 8;
const offset = 16;

/** How many repetitions many lifters give in each part, around the typical one; the typical one alone while they come. */
export function liftersStill(recording: SetRecording, crowd: CrowdSoFar | undefined, size: Size): Mark[] {
  const { left, from, to, title, first, row } = layouts[size];
  const { bouts } = recording.session;
  const max = Math.max(
    10,
    ...bouts.map(({ repetitions }) => repetitions),
    ...(crowd?.bouts.map(({ repetitions }) => repetitions.q95) ?? []),
  );
  const x = scaleLinear([0, max], [from, to]).nice();
  const rows = shown(bouts.length);
  const bottom = bottomOf(size, rows.length);
  const heading = crowd === undefined ? 'Reps of a typical lifter' : `Reps of ${crowd.done} virtual lifters`;
  return [
    panelTitle([left, title], heading),
    ...axisX({ x, ticks: x.ticks(4), y: bottom, span: [from, to], offset }),
    ...rows.flatMap((bout, index): Mark[] => {
      const y = first + index * row;
      const spread = crowd?.bouts[bout]?.repetitions;
      return [
        text('aside', [left, y + 4], partName(bouts[bout]!.request)),
        ...(spread === undefined
          ? []
          : [
              rule('lifters-most', [x(spread.q05), y], [x(spread.q95), y]),
              rule('lifters-half', [x(spread.q25), y], [x(spread.q75), y]),
            ]),
        dots('typical-point', [[x(bouts[bout]!.repetitions), y]], 4),
      ];
    }),
  ];
}

/** Until the set is over: the axis without its numbers, which follow from what is counted on it. Lies over that. */
export function liftersAwaited({ session }: SetRecording, size: Size): Mark[] {
  const { from, to, end, first, row } = layouts[size];
  const bottom = bottomOf(size, shown(session.bouts.length).length);
  return [
    path('cover', box([from - 6, bottom + offset + 4], [end, first - row / 2])),
    rule('axis', [from, bottom], [to, bottom]),
  ];
}
