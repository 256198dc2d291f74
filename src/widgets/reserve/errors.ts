import { scaleLinear } from 'd3-scale';
import type { ReserveRecording } from '../../scenario/figures/reserve.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { isOver, outcomeOf } from './at.ts';
import { errorsOf } from './layout.ts';
import { type PublishedError, published } from './published.ts';
import { offBy } from './words.ts';

/** Room for errors of so many repetitions; for more where the reader is further off, up to a point. */
const room = { usual: 5, most: 10 };

function scaleFor(recording: ReserveRecording, size: Size) {
  const { from, to } = errorsOf(size);
  const off = Math.abs(outcomeOf(recording)?.tooFew ?? 0);
  const most = Math.min(room.most, Math.max(room.usual, off));
  return { off, most, x: scaleLinear([0, most], [from, to]) };
}

const titles: Record<Size, string> = {
  narrow: 'How far off, in repetitions',
  wide: 'How far off people are with how many are left, in repetitions',
};
const secondHand: Record<Size, string> = {
  narrow: '* read at second hand, the rest as abstracts',
  wide: '* read at second hand, the rest as abstracts. Too few: more were left than was said.',
};

function row(
  { label, values, interval, text, source, ...rest }: PublishedError,
  y: number,
  x: (value: number) => number,
  size: Size,
): Mark[] {
  const { left, values: at } = errorsOf(size);
  const [low, high] = interval ?? [values[0]!, values.at(-1)!];
  return [
    {
      kind: 'text',
      style: 'study' in source ? 'off-link' : 'people-label',
      at: [left, y + 4],
      text: `${label[size]}${rest.secondHand ? '*' : ''}`,
      ...('study' in source && { href: `/references/${source.study}/` }),
    },
    ...(low < high
      ? [{ kind: 'rule', style: 'off-range', from: [x(low), y], to: [x(high), y] } as const]
      : []),
    { kind: 'dots', style: 'off-point', dots: values.map((value) => [x(value), y, 4]) },
    { kind: 'text', style: 'aside', at: [at, y + 4], text },
  ];
}

/** What lifters were off, a row each, and room for the reader above them. */
export function errorsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { left, title, first, row: height } = errorsOf(size);
  const { most, x } = scaleFor(recording, size);
  const last = first + height * published.length;
  const ticks = x.ticks(size === 'wide' ? most : 3).filter(Number.isInteger);
  return [
    { kind: 'text', style: 'panel-title', at: [left, title], text: titles[size] },
    ...ticks.flatMap((tick): Mark[] => [
      {
        kind: 'rule',
        style: tick === 0 ? 'axis' : 'grid',
        from: [x(tick), first - 10],
        to: [x(tick), last + 10],
      },
      { kind: 'text', style: 'tick', at: [x(tick), last + 26], text: String(tick), anchor: 'middle' },
    ]),
    { kind: 'text', style: 'you-label', at: [left, first + 4], text: 'you' },
    ...published.flatMap((error, index) => row(error, first + height * (index + 1), x, size)),
    { kind: 'text', style: 'aside', at: [left, last + 48], text: secondHand[size] },
  ];
}

/** What the reader was off, once it can be told. */
export function errorsMoving(recording: ReserveRecording, seconds: number, size: Size): Mark[] {
  const { first, values } = errorsOf(size);
  const outcome = outcomeOf(recording);
  const over = isOver(recording, seconds);
  if (outcome === undefined || !over)
    return [{ kind: 'text', style: 'aside', at: [values, first + 4], text: over ? 'no guess' : 'not yet' }];
  const { off, most, x } = scaleFor(recording, size);
  return [
    // Further off than there is room for: an arrow, and the number beside it.
    off > most
      ? { kind: 'path', style: 'you-point', d: `M${x(most) - 5} ${first - 6}l11 6l-11 6z` }
      : { kind: 'dots', style: 'you-point', dots: [[x(off), first, 5.5]] },
    { kind: 'text', style: 'you-label', at: [values, first + 4], text: offBy(outcome.tooFew) },
  ];
}
