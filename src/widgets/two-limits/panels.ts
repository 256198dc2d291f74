import { area, line } from 'd3-shape';
import type { TwoEnds, TwoLimitsRecording } from '../../scenario/figures/two-limits.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Scales, scalesOf } from './layout.ts';
import { holdMarks } from './measured.ts';
import { countsFinding, forceFinding, together } from './words.ts';

type Of = (ends: TwoEnds) => number;
const left = {
  effort: ({ effort }: TwoEnds) => 100 * effort.capacity,
  muscle: ({ muscle }: TwoEnds) => 100 * muscle.capacity,
};
const counts = {
  effort: ({ effort }: TwoEnds) => effort.repetitions,
  muscle: ({ muscle }: TwoEnds) => muscle.repetitions,
};

/** A quantity over the loads as a line. */
const drawn = (recording: TwoLimitsRecording, { x }: Scales, y: (value: number) => number, of: Of): string =>
  line<TwoEnds>(
    (ends) => x(ends.load),
    (ends) => y(of(ends)),
  ).digits(1)([...recording]) ?? '';

/** Both accounts as lines; the one of effort is dashed and lies on top, so that both are seen where they are one. */
const both = (
  recording: TwoLimitsRecording,
  scales: Scales,
  y: (value: number) => number,
  of: Record<'effort' | 'muscle', Of>,
): Mark[] => [
  { kind: 'path', style: 'muscle-account', d: drawn(recording, scales, y, of.muscle) },
  { kind: 'path', style: 'effort-account', d: drawn(recording, scales, y, of.effort) },
];

/** Ground line, hairlines and their numbers. */
const grid = ({ layout }: Scales, y: (value: number) => number, ticks: readonly number[]): Mark[] =>
  ticks.flatMap((tick): Mark[] => [
    {
      kind: 'rule',
      style: tick === 0 ? 'axis' : 'grid',
      from: [layout.left, y(tick)],
      to: [layout.right, y(tick)],
    },
    { kind: 'text', style: 'tick', at: [layout.left - 6, y(tick) + 4], text: String(tick), anchor: 'end' },
  ]);

const heading = ({ layout }: Scales, y: number, title: string, finding: readonly string[]): Mark[] => [
  { kind: 'text', style: 'panel-title', at: [layout.left, y], text: title },
  ...finding.map(
    (text, index): Mark => ({ kind: 'text', style: 'finding', at: [layout.left, y + 18 + 17 * index], text }),
  ),
];

function countsPanel(recording: TwoLimitsRecording, scales: Scales, size: Size): Mark[] {
  const { layout, repetitions } = scales;
  const most = repetitions.domain()[1]!;
  return [
    ...heading(scales, layout.counts.title, 'Repetitions until the set ends', countsFinding(recording, size)),
    ...grid(scales, repetitions, [0, most / 2, most]),
    ...both(recording, scales, repetitions, counts),
  ];
}

/** Where the name of a line ends, or begins, so that the line, which rises, does not run through it. Loads, per cent. */
const nameAt = { above: 50, below: 40 } as const;

function names(recording: TwoLimitsRecording, { x, force }: Scales): Mark[] {
  const at = (load: number, of: Of) => force(of(recording.find((ends) => ends.load === load)!));
  const below = (style: string, text: string): Mark => ({
    kind: 'text',
    style,
    at: [x(nameAt.below) + 4, at(nameAt.below, left.muscle) + 20],
    text,
  });
  if (together(recording)) return [below('effort-name', 'by both accounts')];
  return [
    {
      kind: 'text',
      style: 'effort-name',
      at: [x(nameAt.above) - 4, at(nameAt.above, left.effort) - 8],
      text: 'if effort ends it',
      anchor: 'end',
    },
    below('muscle-name', 'if muscle ends it'),
  ];
}

const between = (recording: TwoLimitsRecording, { x, force }: Scales): string =>
  area<TwoEnds>(
    (ends) => x(ends.load),
    (ends) => force(left.muscle(ends)),
    (ends) => force(left.effort(ends)),
  ).digits(1)([...recording]) ?? '';

const titles: Record<Size, string> = {
  narrow: 'Force left when it ends, % of fresh maximum',
  wide: 'Force that full drive could still give when it ends, per cent of the fresh maximum',
};

function forcePanel(recording: TwoLimitsRecording, scales: Scales, size: Size, rule: string): Mark[] {
  const { layout, force } = scales;
  return [
    ...heading(scales, layout.force.title, titles[size], forceFinding(recording, size, rule)),
    { kind: 'path', style: 'parting', d: between(recording, scales) },
    ...grid(scales, force, [0, 50, 100]),
    ...both(recording, scales, force, left),
    ...holdMarks(scales, size),
    ...names(recording, scales),
  ];
}

function loadAxis({ layout, x }: Scales, size: Size): Mark[] {
  return [
    ...[30, 40, 50, 60, 70, 80, 90].map(
      (load): Mark => ({
        kind: 'text',
        style: 'tick',
        at: [x(load), layout.axis],
        text: String(load),
        anchor: 'middle',
      }),
    ),
    {
      kind: 'text',
      style: 'axis-title',
      at: [layout.left, layout.axis + 20],
      text:
        size === 'wide'
          ? 'Load, per cent of the heaviest single lift'
          : 'Load, % of the heaviest single lift',
    },
  ];
}

/** Everything there is to see: how many repetitions by each account, and how much force each leaves. */
export function panels(recording: TwoLimitsRecording, size: Size, rule: string): Mark[] {
  const most = Math.max(
    ...recording.flatMap(({ effort, muscle }) => [effort.repetitions, muscle.repetitions]),
  );
  const scales = scalesOf(size, most);
  return [
    ...countsPanel(recording, scales, size),
    ...forcePanel(recording, scales, size, rule),
    ...loadAxis(scales, size),
  ];
}
