import type { CrowdSoFar } from '../../model/set/crowd.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { dots, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { partName } from './partName.ts';
import type { SetRecording } from './question.ts';

const layouts = {
  narrow: { left: 14, from: 98, to: 338, title: 600, first: 626, row: 21 },
  wide: { left: 452, from: 536, to: 690, title: 566, first: 592, row: 21 },
} as const satisfies Record<Size, unknown>;

/** More parts than this would not fit; the first and the latest ones are shown. */
const maxRows = 3;

function shown(count: number): number[] {
  const all = Array.from({ length: count }, (_, bout) => bout);
  return count <= maxRows ? all : [0, ...all.slice(1 - maxRows)];
}

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
  const bottom = first + rows.length * row - 8;
  const heading = crowd === undefined ? 'Reps of a typical lifter' : `Reps of ${crowd.done} virtual lifters`;
  return [
    panelTitle([left, title], heading),
    ...axisX({ x, ticks: x.ticks(4), y: bottom, span: [from, to], offset: 16 }),
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
