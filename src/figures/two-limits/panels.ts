import { formatNumber } from '../../typography/number.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { box, merged, path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Scales, scalesOf, shownLoads } from './layout.ts';
import { holdMarks } from './measured.ts';
import { moments, shareBetween } from './moments.ts';
import type { TwoLimitsRecording } from './question.ts';
import { countsFinding, spareOf, together } from './words.ts';

/** The rows of counts, from top to bottom, and their names. */
const accounts = { effort: 'effort ends it', muscle: 'muscle ends it' } as const;
const accountNames = Object.keys(accounts) as (keyof typeof accounts)[];

const endsAt = (recording: TwoLimitsRecording, load: number) => recording.find((ends) => ends.load === load)!;

/** Where muscle ends the set nothing is to spare, by what is meant: a line at nought. Where effort does so too, its line lies on it. */
function lines(recording: TwoLimitsRecording, { layout, force }: Scales, seconds: number): Mark[] {
  const y = force(0);
  const drawn = (style: string, share: number): Mark[] =>
    share > 0 ? [rule(style, [layout.left, y], [layout.left + share * (layout.right - layout.left), y])] : [];
  return [
    ...drawn('muscle-account', shareBetween(0, moments.muscle, seconds)),
    ...(together(recording)
      ? drawn('effort-account', shareBetween(moments.muscle, moments.effort, seconds))
      : []),
  ];
}

/** How much more force is left where effort ends the set, as bars that come from light loads to heavy. */
function bars(recording: TwoLimitsRecording, { layout, x, force }: Scales, seconds: number): Mark[] {
  if (together(recording)) return [];
  const share = shareBetween(moments.muscle, moments.effort, seconds);
  const shown = shownLoads.slice(0, Math.floor(share * shownLoads.length)).flatMap((load): Mark[] => {
    const { effort, muscle } = endsAt(recording, load);
    const more = 100 * (effort.capacity - muscle.capacity);
    const half = layout.bar / 2;
    return [
      path('to-spare', box([x(load) - half, force(0)], [x(load) + half, force(more)])),
      text(
        'effort-name',
        [x(load), force(Math.max(0, more)) - 5],
        formatNumber(spareOf(endsAt(recording, load))),
        'middle',
      ),
    ];
  });
  return merged(shown);
}

/** Which is which, once it is there. */
function names(recording: TwoLimitsRecording, { layout }: Scales, seconds: number): Mark[] {
  const { x, y } = layout.names;
  if (seconds < moments.muscle) return [];
  const muscle = text('muscle-name', [x, y + 17], 'if muscle ends it: none');
  if (seconds < moments.effort) return [muscle];
  const effort = together(recording) ? 'if effort ends it: none' : 'if effort ends it';
  return [
    text('effort-name', [x, y], effort),
    muscle,
    ...(together(recording) ? [text('panel-title', [x, y + 46], 'Both are the same')] : []),
  ];
}

const titles: Record<Size, string> = {
  narrow: 'Force to spare at the end, % of fresh maximum',
  wide: 'Force to spare when the set ends: more than the load asks, per cent of the fresh maximum',
};

/** What is there from the start: the axes, and which line of counts is whose. */
export function stillMarks(size: Size): Mark[] {
  const { layout, x, force } = scalesOf(size);
  return [
    panelTitle([layout.titles, layout.title], titles[size]),
    ...axisY({ y: force, ticks: [0, 20, 40], span: [layout.left, layout.edge] }),
    ...axisX({
      x: (load) => x(load as (typeof shownLoads)[number]),
      ticks: shownLoads,
      y: layout.axis,
      offset: 0,
    }),
    axisTitle([layout.titles, layout.axis + 17], 'Load, % of the heaviest single lift'),
    ...accountNames.map((account, index) =>
      text(`${account}-name`, [layout.counts.names, layout.counts.rows[index]!], accounts[account]),
    ),
  ];
}

/** How many repetitions a set has by each account, one row below the other under the same loads, which come one by one. */
function countMarks(recording: TwoLimitsRecording, { x, layout }: Scales, seconds: number): Mark[] {
  const share = shareBetween(moments.effort, moments.counts, seconds);
  const shown = shownLoads.slice(0, Math.floor(share * shownLoads.length));
  return [
    ...(share < 1 ? [] : [panelTitle([layout.titles, layout.counts.title], countsFinding(recording))]),
    ...accountNames.flatMap((account, index) =>
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

/** The force to spare, where the accounts part, and below it the repetitions, where they hardly do; last what was measured. */
export function movingMarks(recording: TwoLimitsRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...bars(recording, scales, seconds),
    ...lines(recording, scales, seconds),
    ...(seconds >= moments.test ? holdMarks(scales, size) : []),
    ...names(recording, scales, seconds),
    ...countMarks(recording, scales, seconds),
  ];
}
