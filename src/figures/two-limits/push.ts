import { panelTitle } from '../../view/axes.ts';
import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { type Scales, wordsBelow } from './layout.ts';
import { moments, shareBetween } from './moments.ts';
import { endsAt, pushOf, shownLoads, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { accountsCoincide, pushText, testTitle } from './words.ts';

type Load = (typeof shownLoads)[number];

/** How many loads have come in between two moments, the last of them in part. */
const shownCount = (from: number, to: number, seconds: number) =>
  shareBetween(from, to, seconds) * shownLoads.length;

/** Between a point and the number beside it, and round the point of the first where the second’s is the same. */
const [numberGap, ringGap] = [5, 3];

/** What was done, the line of what the weight needs, and ticks beyond it. */
export function pushStill({ rule: limit }: TwoLimitsScenario, { layout, push, y }: Scales): Mark[] {
  const { titles, push: chart } = layout;
  const needed = push(1);
  return [
    panelTitle([chart.from, titles.columns], testTitle(limit)),
    ...[1, 2, 3, 4].flatMap((times) => [
      ...(times === 1 ? [] : [rule('grid', [push(times), titles.spare + 5], [push(times), chart.bottom])]),
      text('tick', [push(times), chart.ticks], `${times}×`, 'middle'),
    ]),
    ...shownLoads.map((load) => rule('grid', [chart.from, y(load)], [push(4), y(load)])),
    rule('needed', [needed, titles.spare - 9], [needed, chart.bottom]),
    text('aside', [needed - numberGap, titles.spare], 'what the weight needs', 'end'),
    text('effort-label', [needed + numberGap, titles.spare], 'more: force to spare'),
  ];
}

const pushesAt = ({ ends }: TwoLimitsRecording, load: Load) => {
  const { muscle, effort } = endsAt(ends, load);
  return { first: pushOf(muscle), second: pushOf(effort) };
};

/** What the first lifter could give, load after load; its number stands before both points. */
export function firstMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  const { push, layout, y } = scales;
  const shown = shownLoads.slice(0, Math.floor(shownCount(moments.counts, moments.muscle, seconds)));
  if (shown.length === 0) return [];
  const off = layout.dot + ringGap + numberGap;
  return [
    dots(
      'first-left',
      shown.map((load) => [push(pushesAt(recording, load).first), y(load)]),
      layout.dot,
    ),
    ...shown.map((load) => {
      const { first, second } = pushesAt(recording, load);
      return text(
        'muscle-name',
        [push(Math.min(first, second)) - off, y(load) + wordsBelow],
        pushText(first),
        'end',
      );
    }),
  ];
}

/** What the second could give: a bar that grows from what the weight needs, and its number behind both points. */
export function secondMarks(recording: TwoLimitsRecording, scales: Scales, seconds: number): Mark[] {
  const { push, layout, y } = scales;
  const count = shownCount(moments.muscle, moments.effort, seconds);
  const half = layout.spare / 2;
  const isOne = accountsCoincide(recording);
  return merged(
    shownLoads.slice(0, Math.ceil(count)).flatMap((load, index): Mark[] => {
      const { first, second } = pushesAt(recording, load);
      const grown = Math.min(1, count - index);
      const end = push(1) + grown * (push(second) - push(1));
      const bar = second > 1 ? [path('to-spare', box([push(1), y(load) - half], [end, y(load) + half]))] : [];
      if (grown < 1) return bar;
      const words = isOne ? 'the same' : pushText(second);
      const at = [
        Math.max(push(first), push(second), isOne ? push(1) : 0) + layout.dot + ringGap + numberGap,
        y(load) + wordsBelow,
      ] as const;
      return [
        ...bar,
        dots('second-left', [[push(second), y(load)]], layout.dot + (isOne ? ringGap : 0)),
        text('effort-name', at, words),
      ];
    }),
  );
}
