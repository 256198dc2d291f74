import { formatNumber } from '../../typography/number.ts';
import { axisTitle, axisX, axisY } from '../../view/axes.ts';
import { box, dots, merged, path, text, textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { matchedAt, type Scales, scalesOf, shownLoads } from './layout.ts';
import { lifterNames, liftersStill } from './lifters.ts';
import { holdNumbers, holdStill, holdVerdicts } from './measured.ts';
import { moments, shareBetween } from './moments.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';
import { accountsCoincide, endsAt, leftBy } from './words.ts';

/** How many loads have come in between two moments, the last of them in part. */
const shownCount = (from: number, to: number, seconds: number) =>
  shareBetween(from, to, seconds) * shownLoads.length;
const wholeLoads = (from: number, to: number, seconds: number) =>
  shownLoads.slice(0, Math.floor(shownCount(from, to, seconds)));

/** Between a point and the number over or under it. */
const numberGap = { above: 7, below: 15 } as const;

/** The number of a point, on the side away from the other point. */
function numberAt(
  style: string,
  [x, y]: readonly [number, number],
  share: number,
  isUpper: boolean,
  { layout }: Scales,
): Mark {
  const off = isUpper ? -(layout.dot - 4 + numberGap.above) : layout.dot - 4 + numberGap.below;
  return text(style, [x, y + off], formatNumber(leftBy(share)), 'middle');
}

/** What the first lifter has left, one load after the other. */
function firstMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  const { x, force, layout } = scales;
  const shown = wholeLoads(moments.counts, moments.muscle, seconds);
  if (shown.length === 0) return [];
  return [
    dots(
      'first-left',
      shown.map((load) => [x(load), force(100 * endsAt(recording, load).muscle.capacity)]),
      layout.dot,
    ),
    ...shown.map((load) => {
      const { muscle, effort } = endsAt(recording, load);
      const at = [x(load), force(100 * muscle.capacity)] as const;
      return numberAt('muscle-name', at, muscle.capacity, muscle.capacity > effort.capacity, scales);
    }),
  ];
}

/** What the second lifter has left: a bar that grows from what the first has, and its number at its end. */
function secondMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  if (accountsCoincide(recording)) return [];
  const { x, force, layout } = scales;
  const count = shownCount(moments.muscle, moments.effort, seconds);
  const half = layout.spare / 2;
  return merged(
    shownLoads.slice(0, Math.ceil(count)).flatMap((load, index): Mark[] => {
      const { effort, muscle } = endsAt(recording, load);
      const grown = Math.min(1, count - index);
      const from = force(100 * muscle.capacity);
      const to = from + grown * (force(100 * effort.capacity) - from);
      const bar = path('to-spare', box([x(load) - half, from], [x(load) + half, to]));
      if (grown < 1) return [bar];
      const at = [x(load), to] as const;
      return [
        bar,
        dots('second-left', [at], layout.dot),
        numberAt('effort-name', at, effort.capacity, effort.capacity >= muscle.capacity, scales),
      ];
    }),
  );
}

/** Where both are one, that is said. */
function togetherMarks(recording: TwoLimitsRecording, { layout }: Scales, seconds: number): Mark[] {
  const { x, y } = layout.together;
  return accountsCoincide(recording) && seconds >= moments.effort
    ? [text('panel-title', [x, y], 'Both are the same')]
    : [];
}

/** The axes, and whose reps are in which row. */
function axes({ layout, x, force }: Scales, size: Size): Mark[] {
  const { counts, titles, title, line, axis } = layout;
  return [
    ...textLines(
      'panel-title',
      [titles, title],
      size === 'narrow'
        ? ['Force left right after,', '% of fresh strength']
        : ['Force left right after the set, % of fresh strength'],
      line,
    ),
    ...axisY({ y: force, ticks: [40, 60, 80, 100], span: [layout.left, layout.right] }),
    ...axisX({ x: (load) => x(load as (typeof shownLoads)[number]), ticks: shownLoads, y: axis, offset: 0 }),
    axisTitle([titles, axis], 'Load'),
    axisTitle([titles, (counts.rows[0] + counts.rows[1]) / 2], 'Reps'),
    text('muscle-name', [counts.names, counts.rows[0]], 'first lifter'),
    text('effort-name', [counts.names, counts.rows[1]], 'second lifter'),
  ];
}

/** How many reps a set has in each log, one row below the other under the same loads. */
const countMarks = (recording: TwoLimitsRecording, { x, layout }: Scales): Mark[] =>
  lifterNames.flatMap((name, index) =>
    shownLoads.map((load) =>
      text(
        `${name}-name`,
        [x(load), layout.counts.rows[index]!],
        String(endsAt(recording, load)[name].repetitions),
        'middle',
      ),
    ),
  );

/** What is there from the start: who the two are, what they log, the axes, and what was measured. */
export function stillMarks(recording: TwoLimitsRecording, scenario: TwoLimitsScenario, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...liftersStill(recording, scenario, size),
    ...axes(scales, size),
    ...countMarks(recording, scales),
    ...holdStill(scales),
  ];
}

/** Where a point will come, while nobody has seen it: anywhere along its load. */
function waitingMarks({ layout, x, force }: Scales, seconds: number): Mark[] {
  const waiting = shownLoads.slice(wholeLoads(moments.counts, moments.muscle, seconds).length);
  const half = layout.spare / 2;
  return merged(
    waiting.map((load) => path('awaited', box([x(load) - half, force(26)], [x(load) + half, force(96)]))),
  );
}

/** The box round the reps that were made alike. */
function matchedMarks({ layout, x }: Scales): Mark[] {
  const [top, bottom] = layout.counts.box;
  const half = Math.min(12, (x(40) - x(30)) / 2 - 0.5);
  return [
    path('matched', box([x(matchedAt) - half, top], [x(matchedAt) + half, bottom])),
    axisTitle([layout.counts.names, layout.axis], `matched at ${matchedAt}\u00a0%`),
  ];
}

/** That the reps are alike; what each has left, which is not; last how much athletes had left, and what that speaks for. */
export function movingMarks(recording: TwoLimitsRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...waitingMarks(scales, seconds),
    ...(seconds >= moments.counts ? matchedMarks(scales) : []),
    ...secondMarks(recording, scales, seconds),
    ...firstMarks(recording, scales, seconds),
    ...togetherMarks(recording, scales, seconds),
    ...(seconds >= moments.test ? holdNumbers(scales) : []),
    ...(seconds >= moments.verdict ? holdVerdicts(scales) : []),
  ];
}
