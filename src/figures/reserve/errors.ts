import { scaleLinear } from 'd3-scale';
import { referencePage } from '../../addresses/addresses.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { dots, link, path, rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { isOver, outcomeOf } from './at.ts';
import { errorsOf } from './layout.ts';
import { type PublishedError, publishedErrors } from './published.ts';
import type { ReserveRecording } from './question.ts';
import { offBy } from './words.ts';

/** The axis reaches this many repetitions by default, and further where the reader is further off, up to a maximum. */
const room = { usual: 5, max: 10 };

function scaleFor(recording: ReserveRecording, size: Size) {
  const { from, to } = errorsOf(size);
  const off = Math.abs(outcomeOf(recording)?.tooFew ?? 0);
  const max = Math.min(room.max, Math.max(room.usual, off));
  return { off, max, x: scaleLinear([0, max], [from, to]) };
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
  { label, values, interval, text: off, source, ...rest }: PublishedError,
  y: number,
  x: (value: number) => number,
  size: Size,
): Mark[] {
  const { left, values: at } = errorsOf(size);
  const [low, high] = interval ?? [values[0]!, values.at(-1)!];
  const name = `${label[size]}${rest.secondHand ? '*' : ''}`;
  return [
    'study' in source
      ? link('off-link', [left, y + 4], name, referencePage(source.study))
      : text('people-label', [left, y + 4], name),
    ...(low < high ? [rule('off-range', [x(low), y], [x(high), y])] : []),
    dots(
      'off-point',
      values.map((value) => [x(value), y]),
      4,
    ),
    text('aside', [at, y + 4], off),
  ];
}

/** What lifters were off, a row each, and room for the reader above them. */
export function errorsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { left, title, first, row: height } = errorsOf(size);
  const { max, x } = scaleFor(recording, size);
  const last = first + height * publishedErrors.length;
  const ticks = x.ticks(size === 'wide' ? max : 3).filter(Number.isInteger);
  return [
    panelTitle([left, title], titles[size]),
    ...axisX({ x, ticks, y: last + 10, offset: 16, gridTop: first - 10 }),
    text('you-label', [left, first + 4], 'you'),
    ...publishedErrors.flatMap((error, index) => row(error, first + height * (index + 1), x, size)),
    text('aside', [left, last + 48], secondHand[size]),
  ];
}

/** What the reader was off, once it can be told. */
export function errorsMoving(recording: ReserveRecording, seconds: number, size: Size): Mark[] {
  const { first, values } = errorsOf(size);
  const outcome = outcomeOf(recording);
  const over = isOver(recording, seconds);
  if (outcome === undefined || !over)
    return [text('aside', [values, first + 4], over ? 'no guess' : 'not yet')];
  const { off, max, x } = scaleFor(recording, size);
  return [
    // Beyond the axis: an arrow, and the number beside it.
    off > max
      ? path('you-point', `M${x(max) - 5} ${first - 6}l11 6l-11 6z`)
      : dots('you-point', [[x(off), first]], 5.5),
    text('you-label', [values, first + 4], offBy(outcome.tooFew)),
  ];
}
