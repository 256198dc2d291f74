import { area } from 'd3-shape';
import { axisTitle, axisX, axisY, panelTitle, type Scale } from '../../view/axes.ts';
import { path, polyline, text, textLines } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type Scales, scalesOf } from './layout.ts';
import { holdMarks } from './measured.ts';
import type { TwoEnds, TwoLimitsRecording } from './question.ts';
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
const drawn = (recording: TwoLimitsRecording, { x }: Scales, y: Scale, of: Of): string =>
  polyline(recording.map((ends): Point => [x(ends.load), y(of(ends))]));

/** Both accounts as lines; the one of effort is dashed and lies on top, so that both are seen where they are one. */
const both = (
  recording: TwoLimitsRecording,
  scales: Scales,
  y: Scale,
  of: Record<'effort' | 'muscle', Of>,
): Mark[] => [
  path('muscle-account', drawn(recording, scales, y, of.muscle)),
  path('effort-account', drawn(recording, scales, y, of.effort)),
];

const heading = ({ layout }: Scales, y: number, title: string, finding: readonly string[]): Mark[] => [
  panelTitle([layout.left, y], title),
  ...textLines('finding', [layout.left, y + 18], finding),
];

/** Both panels share the axis of loads; the counts say how high theirs has to be. */
function scalesFor(recording: TwoLimitsRecording, size: Size): Scales {
  const counts = recording.flatMap(({ effort, muscle }) => [effort.repetitions, muscle.repetitions]);
  return scalesOf(size, Math.max(...counts));
}

/** How many repetitions a set has, by each account. */
export function countsPanel(recording: TwoLimitsRecording, size: Size): Mark[] {
  const scales = scalesFor(recording, size);
  const { layout, repetitions } = scales;
  const max = repetitions.domain()[1]!;
  return [
    ...heading(scales, layout.counts.title, 'Repetitions until the set ends', countsFinding(recording, size)),
    ...axisY({ y: repetitions, ticks: [0, max / 2, max], span: [layout.left, layout.right] }),
    ...both(recording, scales, repetitions, counts),
  ];
}

/** Where the name of a line ends, or begins, so that the line, which rises, does not run through it. Loads, per cent. */
const nameAt = { above: 50, below: 40 } as const;

function names(recording: TwoLimitsRecording, { x, force }: Scales): Mark[] {
  const at = (load: number, of: Of) => force(of(recording.find((ends) => ends.load === load)!));
  const below = (style: string, words: string) =>
    text(style, [x(nameAt.below) + 4, at(nameAt.below, left.muscle) + 20], words);
  if (together(recording)) return [below('effort-name', 'by both accounts')];
  return [
    text('effort-name', [x(nameAt.above) - 4, at(nameAt.above, left.effort) - 8], 'if effort ends it', 'end'),
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

/** How much force each account leaves, over the axis of loads. */
export function forcePanel(recording: TwoLimitsRecording, size: Size, rule: string): Mark[] {
  const scales = scalesFor(recording, size);
  const { layout, force } = scales;
  return [
    ...heading(scales, layout.force.title, titles[size], forceFinding(recording, size, rule)),
    path('parting', between(recording, scales)),
    ...axisY({ y: force, ticks: [0, 50, 100], span: [layout.left, layout.right] }),
    ...both(recording, scales, force, left),
    ...holdMarks(scales, size),
    ...names(recording, scales),
    ...loadAxis(scales, size),
  ];
}

function loadAxis({ layout, x }: Scales, size: Size): Mark[] {
  return [
    ...axisX({ x, ticks: [30, 40, 50, 60, 70, 80, 90], y: layout.axis, offset: 0 }),
    axisTitle(
      [layout.left, layout.axis + 20],
      size === 'wide' ? 'Load, per cent of the heaviest single lift' : 'Load, % of the heaviest single lift',
    ),
  ];
}
