import { area } from 'd3-shape';
import { percent } from '../../typography/number.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { leastForce, type Scales, scalesOf } from './layout.ts';
import { holdMarks } from './measured.ts';
import type { TwoEnds, TwoLimitsRecording } from './question.ts';
import { countsFinding, together } from './words.ts';

type Of = (ends: TwoEnds) => number;
const left = {
  effort: ({ effort }: TwoEnds) => 100 * effort.capacity,
  muscle: ({ muscle }: TwoEnds) => 100 * muscle.capacity,
} satisfies Record<string, Of>;

/** Loads that are labelled, per cent. */
const labelled = [30, 40, 50, 60, 70, 80, 90] as const;

const endsAt = (recording: TwoLimitsRecording, load: number) => recording.find((ends) => ends.load === load)!;

/** Both accounts as lines; the one of effort is dashed and lies on top, so that both are seen where they are one. */
function lines(recording: TwoLimitsRecording, { x, force }: Scales): Mark[] {
  const drawn = (of: Of) => polyline(recording.map((ends): Point => [x(ends.load), force(of(ends))]));
  return [path('muscle-account', drawn(left.muscle)), path('effort-account', drawn(left.effort))];
}

/** Where the name of a line ends, or begins, so that the line, which rises, does not run through it. Loads, per cent. */
const nameAt = { above: 55, below: 40 } as const;

/** The lines by their names, and what each leaves of the force with the lightest load. */
function names(recording: TwoLimitsRecording, { x, force, layout }: Scales): Mark[] {
  const [lightest] = recording as readonly [TwoEnds];
  const at = (load: number, of: Of) => force(of(endsAt(recording, load)));
  /** What a line leaves where it begins: below it, or above it by as much as the line rises beside the words. */
  const value = (style: string, of: Of, below: boolean) => {
    const words = percent(of(lightest) / 100);
    const share = (textWidth(words, style) + 6) / (x(nameAt.below) - layout.left);
    const beside = force(of(lightest)) + share * (at(nameAt.below, of) - force(of(lightest)));
    return text(style, [layout.left + 2, below ? force(of(lightest)) + 17 : beside - 7], words);
  };
  const below = (style: string, words: string) =>
    text(style, [x(nameAt.below) + 4, at(nameAt.below, left.muscle) + 20], words);
  if (together(recording))
    return [value('effort-name', left.muscle, true), below('effort-name', 'both on one line')];
  return [
    value('effort-name', left.effort, false),
    value('muscle-name', left.muscle, true),
    text('effort-name', [x(nameAt.above) - 4, at(nameAt.above, left.effort) - 9], 'if effort ends it', 'end'),
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
  narrow: 'Force left when the set ends, % of fresh maximum',
  wide: 'Force that full drive could still give when the set ends, per cent of the fresh maximum',
};

/** How much force each account leaves, over the axis of loads. */
function forceMarks(recording: TwoLimitsRecording, scales: Scales, size: Size): Mark[] {
  const { layout, force } = scales;
  return [
    panelTitle([layout.titles, layout.title], titles[size]),
    path('parting', between(recording, scales)),
    ...axisY({ y: force, ticks: [leastForce, 60, 100], span: [layout.left, layout.right] }),
    ...lines(recording, scales),
    ...holdMarks(scales),
    ...names(recording, scales),
    ...axisX({ x: scales.x, ticks: labelled, y: layout.axis, offset: 0 }),
    axisTitle(
      [layout.left, layout.axis + 17],
      size === 'wide' ? 'Load, per cent of the heaviest single lift' : 'Load, % of the heaviest single lift',
    ),
  ];
}

/** How many repetitions a set has by each account, one row below the other under the same loads. */
function countMarks(recording: TwoLimitsRecording, { x, layout }: Scales): Mark[] {
  const rows = [
    ['effort', layout.counts.rows[0]],
    ['muscle', layout.counts.rows[1]],
  ] as const;
  return [
    panelTitle([layout.titles, layout.counts.title], countsFinding(recording)),
    ...rows.flatMap(([account, y]): Mark[] => [
      rule(`${account}-account`, [4, y - 4.5], [layout.left - 14, y - 4.5]),
      ...labelled.map((load) =>
        text(`${account}-name`, [x(load), y], String(endsAt(recording, load)[account].repetitions), 'middle'),
      ),
    ]),
  ];
}

/** The force that is left, where the accounts part, and below it the repetitions, where they do not. */
export function picture(recording: TwoLimitsRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [...forceMarks(recording, scales, size), ...countMarks(recording, scales)];
}
