import { percent } from '../../typography/number.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { area, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { leastForce, type Scales, scalesOf } from './layout.ts';
import { holdMarks } from './measured.ts';
import { moments, shareBetween } from './moments.ts';
import type { TwoEnds, TwoLimitsRecording } from './question.ts';
import { countsFinding, together } from './words.ts';

type Of = (ends: TwoEnds) => number;
const left = {
  effort: ({ effort }: TwoEnds) => 100 * effort.capacity,
  muscle: ({ muscle }: TwoEnds) => 100 * muscle.capacity,
} satisfies Record<string, Of>;

/** The rows of counts, from top to bottom. */
const accounts = ['effort', 'muscle'] as const;

/** Loads that are labelled, per cent. */
const labelled = [30, 40, 50, 60, 70, 80, 90] as const;

const endsAt = (recording: TwoLimitsRecording, load: number) => recording.find((ends) => ends.load === load)!;

/** A line as far as a share of its width. */
function upTo(points: readonly Point[], share: number): readonly Point[] {
  if (share >= 1) return points;
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const end = first[0] + share * (last[0] - first[0]);
  const next = points.findIndex(([x]) => x > end);
  const [from, to] = [points[next - 1]!, points[next]!];
  const along = (end - from[0]) / (to[0] - from[0]);
  return [...points.slice(0, next), [end, from[1] + along * (to[1] - from[1])]];
}

/** Both accounts as lines, drawn from light loads to heavy; the one of effort is dashed and lies on top, so that both are seen where they are one. */
function lines(recording: TwoLimitsRecording, { x, force }: Scales, seconds: number): Mark[] {
  const drawn = (style: string, of: Of, share: number): Mark[] => {
    const points = recording.map((ends): Point => [x(ends.load), force(of(ends))]);
    return share > 0 ? [path(style, polyline(upTo(points, share)))] : [];
  };
  return [
    ...drawn('muscle-account', left.muscle, shareBetween(0, moments.muscle, seconds)),
    ...drawn('effort-account', left.effort, shareBetween(moments.muscle, moments.effort, seconds)),
  ];
}

/** Where the name of a line ends, or begins, so that the line, which rises, does not run through it. Loads, per cent. */
const nameAt = { above: 55, below: 40 } as const;

/** The lines by their names once they are drawn, and what each leaves of the force with the lightest load. */
function names(recording: TwoLimitsRecording, { x, force, layout }: Scales, seconds: number): Mark[] {
  if (seconds < moments.muscle) return [];
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
  const muscle = [value('muscle-name', left.muscle, true), below('muscle-name', 'if muscle ends it')];
  if (seconds < moments.effort) return muscle;
  if (together(recording))
    return [value('effort-name', left.muscle, true), below('effort-name', 'both on one line')];
  return [
    ...muscle,
    value('effort-name', left.effort, false),
    text('effort-name', [x(nameAt.above) - 4, at(nameAt.above, left.effort) - 9], 'if effort ends it', 'end'),
  ];
}

/** The area between the two accounts. */
function between(recording: TwoLimitsRecording, { x, force }: Scales): string {
  const line = (of: Of) => recording.map((ends): Point => [x(ends.load), force(of(ends))]);
  return area(line(left.muscle), line(left.effort));
}

const titles: Record<Size, string> = {
  narrow: 'Force left when the set ends, % of fresh maximum',
  wide: 'Force that full drive could still give when the set ends, per cent of the fresh maximum',
};

/** What is there from the start: the axes, and which line of counts is whose. */
export function stillMarks(size: Size): Mark[] {
  const { layout, x, force } = scalesOf(size);
  return [
    panelTitle([layout.titles, layout.title], titles[size]),
    ...axisY({ y: force, ticks: [leastForce, 60, 100], span: [layout.left, layout.right] }),
    ...axisX({ x, ticks: labelled, y: layout.axis, offset: 0 }),
    axisTitle(
      [layout.left, layout.axis + 17],
      size === 'wide' ? 'Load, per cent of the heaviest single lift' : 'Load, % of the heaviest single lift',
    ),
    ...accounts.map((account, index) => {
      const y = layout.counts.rows[index]! - 4.5;
      return rule(`${account}-account`, [4, y], [layout.left - 14, y]);
    }),
  ];
}

/** How many repetitions a set has by each account, one row below the other under the same loads, which come one by one. */
function countMarks(recording: TwoLimitsRecording, { x, layout }: Scales, seconds: number): Mark[] {
  const share = shareBetween(moments.effort, moments.counts, seconds);
  const shown = labelled.slice(0, Math.floor(share * labelled.length));
  return [
    ...(share < 1 ? [] : [panelTitle([layout.titles, layout.counts.title], countsFinding(recording))]),
    ...accounts.flatMap((account, index) =>
      shown.map((load) =>
        text(
          `${account}-name`,
          [x(load), layout.counts.rows[index]!],
          String(endsAt(recording, load)[account].repetitions),
          'middle',
        ),
      ),
    ),
  ];
}

/** The force that is left, where the accounts part, and below it the repetitions, where they do not; last what was measured. */
export function movingMarks(recording: TwoLimitsRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  const all = seconds >= moments.test;
  return [
    ...(all ? [path('parting', between(recording, scales))] : []),
    ...lines(recording, scales, seconds),
    ...(all ? holdMarks(scales) : []),
    ...names(recording, scales, seconds),
    ...countMarks(recording, scales, seconds),
  ];
}
