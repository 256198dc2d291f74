import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { matchedAt, type Scales, scalesOf, shownLoads, wordsBelow } from './layout.ts';
import { liftersStill } from './lifters.ts';
import { holdNumbers, holdStill, holdVerdicts } from './measured.ts';
import { moments, shareBetween } from './moments.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';
import { accountsCoincide, endsAt, leftBy } from './words.ts';

type Load = (typeof shownLoads)[number];

/** How many loads have come in between two moments, the last of them in part. */
const shownCount = (from: number, to: number, seconds: number) =>
  shareBetween(from, to, seconds) * shownLoads.length;
const wholeLoads = (from: number, to: number, seconds: number) =>
  shownLoads.slice(0, Math.floor(shownCount(from, to, seconds)));

/** Between a point and the number beside it. */
const numberGap = 5;

/**
 * The number of a lifter, always on the same side of both points: the first lifter’s before them, the second’s behind them,
 * also where the one who is usually ahead is not.
 */
function numberOf(
  name: 'muscle' | 'effort',
  recording: TwoLimitsRecording,
  load: Load,
  scales: Scales,
): Mark {
  const { force, layout, y } = scales;
  const ends = endsAt(recording, load);
  const places = [ends.muscle, ends.effort].map(({ capacity }) => force(100 * capacity));
  const words = formatNumber(leftBy(ends[name].capacity));
  const off = layout.dot + numberGap;
  const base = y(load) + wordsBelow;
  return name === 'muscle'
    ? text('muscle-name', [Math.min(...places) - off, base], words, 'end')
    : text('effort-name', [Math.max(...places) + off, base], words);
}

/** What the first lifter has left, one load after the other. */
function firstMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  const { force, layout, y } = scales;
  const shown = wholeLoads(moments.counts, moments.muscle, seconds);
  if (shown.length === 0) return [];
  return [
    dots(
      'first-left',
      shown.map((load) => [force(100 * endsAt(recording, load).muscle.capacity), y(load)]),
      layout.dot,
    ),
    ...shown.map((load) => numberOf('muscle', recording, load, scales)),
  ];
}

/** What the second lifter has left: a bar that grows from what the first has, and its number at its end. */
function secondMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  const { force, layout, y } = scales;
  const count = shownCount(moments.muscle, moments.effort, seconds);
  const half = layout.spare / 2;
  const isOne = accountsCoincide(recording);
  return merged(
    shownLoads.slice(0, Math.ceil(count)).flatMap((load, index): Mark[] => {
      const { effort, muscle } = endsAt(recording, load);
      const grown = Math.min(1, count - index);
      const from = force(100 * muscle.capacity);
      const to = from + grown * (force(100 * effort.capacity) - from);
      const at = y(load);
      // Where both are one, the ring of the second lies round the point of the first.
      if (isOne) return grown < 1 ? [] : [dots('second-left', [[to, at]], layout.dot + 2.5)];
      const bar = path('to-spare', box([from, at - half], [to, at + half]));
      return grown < 1
        ? [bar]
        : [bar, dots('second-left', [[to, at]], layout.dot), numberOf('effort', recording, load, scales)];
    }),
  );
}

/** Where both are one, that is said. */
function togetherMarks(recording: TwoLimitsRecording, { force, y }: Scales, seconds: number): Mark[] {
  return accountsCoincide(recording) && seconds >= moments.effort
    ? [text('together', [force(41), y(shownLoads[0]) + wordsBelow], 'Both are the same')]
    : [];
}

/** The axis, and which row is of which load. */
function axes({ layout, y, force }: Scales): Mark[] {
  const { titles, title, axis } = layout;
  return [
    panelTitle([titles, title], 'Force left right after a set, % of fresh strength'),
    ...[40, 60, 80, 100].flatMap((share): Mark[] => [
      ...axis.spans.map(([top, bottom]) => rule('grid', [force(share), top], [force(share), bottom])),
      text('tick', [force(share), axis.labels], String(share), 'middle'),
    ]),
    ...shownLoads
      .filter((load) => load !== matchedAt)
      .map((load, index) =>
        text('tick', [titles, y(load) + wordsBelow], `${index === 0 ? 'load ' : ''}${load}\u00a0%`),
      ),
  ];
}

/** What is there from the start: who the two are, the axis and its rows, and what was measured. */
export function stillMarks(recording: TwoLimitsRecording, scenario: TwoLimitsScenario, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [...liftersStill(recording, scenario, size), ...axes(scales), ...holdStill(scales, size)];
}

/** Where a point will come, while nobody has seen it: anywhere along its row. */
function waitingMarks({ layout, y, force }: Scales, seconds: number): Mark[] {
  const waiting = shownLoads.slice(wholeLoads(moments.counts, moments.muscle, seconds).length);
  const half = layout.spare / 2;
  return merged(
    waiting.map((load) => path('awaited', box([force(26), y(load) - half], [force(96), y(load) + half]))),
  );
}

/** The load at which both logs were made alike, with the reps in them once that is told. */
function matchedMark(
  recording: TwoLimitsRecording,
  { layout, y }: Scales,
  seconds: number,
  size: Size,
): Mark {
  const at = [layout.titles, y(matchedAt) + wordsBelow] as const;
  const { repetitions } = endsAt(recording, matchedAt).muscle;
  return seconds < moments.counts
    ? text('tick', at, `${matchedAt}\u00a0%`)
    : text(
        'panel-title',
        at,
        `${matchedAt}\u00a0%: ${size === 'wide' ? 'both log ' : ''}${repetitions} reps`,
      );
}

/** That the reps are alike; what each has left, which is not; last how much athletes had left, and what that speaks for. */
export function movingMarks(recording: TwoLimitsRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...waitingMarks(scales, seconds),
    matchedMark(recording, scales, seconds, size),
    ...secondMarks(recording, scales, seconds),
    ...firstMarks(recording, scales, seconds),
    ...togetherMarks(recording, scales, seconds),
    ...(seconds >= moments.test ? holdNumbers(scales) : []),
    ...(seconds >= moments.verdict ? holdVerdicts(scales) : []),
  ];
}
