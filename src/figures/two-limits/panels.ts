import { formatNumber } from '../../typography/number.ts';
import { axisTitle, axisX, axisY, panelTitle } from '../../view/axes.ts';
import { box, merged, path, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type Scales, scalesOf, shownLoads } from './layout.ts';
import { holdMarks, holdStill } from './measured.ts';
import { moments, shareBetween } from './moments.ts';
import type { TwoLimitsRecording } from './question.ts';
import { accountsCoincide, countsFinding, spareOf } from './words.ts';

/** The two accounts, from top to bottom: their names beside the counts, and what each of them says. */
const accounts = {
  muscle: { name: 'muscle ends it', says: 'it is too weak, with none to spare.' },
  effort: { name: 'effort ends it', says: 'it feels too hard to go on.' },
} as const;
const accountNames = Object.keys(accounts) as (keyof typeof accounts)[];

const endsAt = (recording: TwoLimitsRecording, load: number) => recording.find((ends) => ends.load === load)!;

/**
 * Where muscle ends the set there is no force to spare, by definition: a line at zero. Where effort has none either, the
 * two lines coincide.
 */
function lines(recording: TwoLimitsRecording, { layout, force }: Scales, seconds: number): Mark[] {
  const y = force(0);
  const drawn = (style: string, share: number): Mark[] =>
    share > 0 ? [rule(style, [layout.left, y], [layout.left + share * (layout.right - layout.left), y])] : [];
  return [
    ...drawn('muscle-account', shareBetween(moments.effort, moments.muscle, seconds)),
    ...(accountsCoincide(recording) ? drawn('effort-account', shareBetween(0, moments.effort, seconds)) : []),
  ];
}

/** Why the bars go up and down: where one account has a repetition more or fewer than the other, their ends lie elsewhere in the range. */
const uneven = 'uneven: a set ends on a whole rep';

/** How many loads have their bar, the last of them in part; and how many their counts. */
const shownBars = (seconds: number) => shareBetween(0, moments.effort, seconds) * shownLoads.length;
const shownCounts = (seconds: number) =>
  Math.floor(shareBetween(moments.muscle, moments.counts, seconds) * shownLoads.length);

/** How much more force is left where effort ends the set, as bars that grow one after another, from light loads to heavy. */
function bars(recording: TwoLimitsRecording, { layout, x, force }: Scales, seconds: number): Mark[] {
  if (accountsCoincide(recording)) return [];
  const count = shownBars(seconds);
  const shown = shownLoads.slice(0, Math.ceil(count)).flatMap((load, index): Mark[] => {
    const { effort, muscle } = endsAt(recording, load);
    const grown = Math.min(1, count - index);
    const more = 100 * (effort.capacity - muscle.capacity) * grown;
    const half = layout.bar / 2;
    const bar = path('to-spare', box([x(load) - half, force(0)], [x(load) + half, force(more)]));
    if (grown < 1) return [bar];
    return [
      bar,
      text(
        'effort-name',
        [x(load), force(Math.max(0, more)) - 5],
        formatNumber(spareOf(endsAt(recording, load))),
        'middle',
      ),
    ];
  });
  const { x: from, y } = layout.uneven;
  return [...merged(shown), ...(seconds >= moments.effort ? [text('aside', [from, y], uneven)] : [])];
}

/** Where both are one, that is said. */
function togetherMarks(recording: TwoLimitsRecording, { layout }: Scales, seconds: number): Mark[] {
  const { x, y } = layout.together;
  return accountsCoincide(recording) && seconds >= moments.muscle
    ? [panelTitle([x, y], 'Both are the same')]
    : [];
}

const titles: Record<Size, string> = {
  narrow: 'Force to spare when a simulated set ends, %',
  wide: 'Force to spare when a simulated set ends: above what the load needs, % of fresh strength',
};

/** What is there from the start: the axes, what each account says, which line of counts is whose, and what was measured. */
export function stillMarks(size: Size): Mark[] {
  const { layout, x, force } = scalesOf(size);
  return [
    panelTitle([layout.titles, layout.title], titles[size]),
    ...accountNames.map((account, index) => {
      const { name, says } = accounts[account];
      return text(`${account}-name`, [layout.titles, layout.accounts[index]!], `If ${name}: ${says}`);
    }),
    ...axisY({ y: force, ticks: [0, 20, 40], span: [layout.left, layout.right] }),
    ...axisX({
      x: (load) => x(load as (typeof shownLoads)[number]),
      ticks: shownLoads,
      y: layout.axis,
      offset: 0,
    }),
    axisTitle([layout.titles, layout.axis], 'Load'),
    axisTitle([layout.measured.titles, layout.axis], '% of one max rep'),
    ...accountNames.map((account, index) =>
      text(`${account}-name`, [layout.counts.names, layout.counts.rows[index]!], accounts[account].name),
    ),
    ...holdStill(scalesOf(size), size),
  ];
}

/** Where a bar or a count will appear, while it is still hidden: the question without its answer. */
function waitingMarks({ layout, x, force }: Scales, seconds: number): Mark[] {
  const [top, middle] = [force(40), force(30) + 4.5];
  const half = layout.bar / 2;
  const unknown = (at: Point) => text('aside', at, '?', 'middle');
  const bars = seconds >= moments.effort ? [] : shownLoads.slice(Math.ceil(shownBars(seconds)));
  const counts = seconds >= moments.counts ? [] : shownLoads.slice(shownCounts(seconds));
  return merged([
    ...bars.flatMap((load) => [
      path('awaited', box([x(load) - half, force(0) - 1], [x(load) + half, top])),
      unknown([x(load), middle]),
    ]),
    ...counts.flatMap((load) => layout.counts.rows.map((row) => unknown([x(load), row]))),
    ...(seconds >= moments.test ? [] : [unknown([layout.measured.x, force(25) + 4.5])]),
  ]);
}

/** How many repetitions a set has by each account, one row below the other under the same loads, which come one by one. */
function countMarks(recording: TwoLimitsRecording, { x, layout }: Scales, seconds: number): Mark[] {
  const shown = shownLoads.slice(0, shownCounts(seconds));
  return [
    panelTitle(
      [layout.titles, layout.counts.title],
      shown.length < shownLoads.length ? 'Reps in the set' : countsFinding(recording),
    ),
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
    ...waitingMarks(scales, seconds),
    ...bars(recording, scales, seconds),
    ...lines(recording, scales, seconds),
    ...(seconds >= moments.test ? holdMarks(scales) : []),
    ...togetherMarks(recording, scales, seconds),
    ...countMarks(recording, scales, seconds),
  ];
}
