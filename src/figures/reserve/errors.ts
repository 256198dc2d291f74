import { referencePage } from '../../addresses/addresses.ts';
import { axisX, panelTitle, type Tick } from '../../view/axes.ts';
import { dots, link, rule, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { isFinished, outcomeOf } from './at.ts';
import { errorsOf } from './layout.ts';
import { type PublishedError, publishedErrors } from './published.ts';
import type { ReserveRecording } from './question.ts';
import { offBy } from './words.ts';

/** The axis reaches this many repetitions to both sides by default, and further where the reader is, up to a maximum. */
const room = { usual: 5, max: 10 };

/** Too early is left of zero, too late right of it. */
function scaleFor(recording: ReserveRecording, size: Size) {
  const { from, to } = errorsOf(size);
  const late = -(outcomeOf(recording)?.tooFew ?? 0);
  const max = Math.min(room.max, Math.max(room.usual, Math.abs(late)));
  return { late, max, x: scaleLinear([-max, max], [from, to]) };
}

const titles: Record<Size, string> = {
  narrow: 'How far off, in reps',
  wide: 'How far off people are with how many are left, in reps',
};
const secondHand: Record<Size, string> = {
  narrow: '* read at second hand. Open: to either side.',
  wide: '* read at second hand, the rest as abstracts. Open points: to either side, the source does not say which.',
};

function row(
  { label, values, interval, text: off, source, ...rest }: PublishedError,
  y: number,
  x: (value: number) => number,
  size: Size,
): Mark[] {
  const { left, from, values: at, row: height } = errorsOf(size);
  const [low, high] = interval ?? [values[0]!, values.at(-1)!];
  const name = `${label[size]}${rest.secondHand ? '*' : ''}`;
  const sides = rest.early ? [-1] : [-1, 1];
  return [
    'study' in source
      ? link('off-link', [left, y + 4], name, referencePage(source.study), [
          left,
          y - height / 2,
          from - 8,
          y + height / 2,
        ])
      : text('people-label', [left, y + 4], name),
    ...sides.flatMap((side) =>
      low < high ? [rule('off-range', [x(side * low), y], [x(side * high), y])] : [],
    ),
    dots(
      rest.early ? 'off-point' : 'off-either',
      sides.flatMap((side) => values.map((value): Point => [x(side * value), y])),
      4,
    ),
    text('aside', [at, y + 4], off),
  ];
}

/** What lifters were off, a row each, and room for the reader above them. */
export function errorsStill(recording: ReserveRecording, size: Size): Mark[] {
  const { left, title, first, row: height } = errorsOf(size);
  const { x } = scaleFor(recording, size);
  const last = first + height * publishedErrors.length;
  const ticks = x
    .ticks(size === 'wide' ? 10 : 4)
    .filter(Number.isInteger)
    .map((tick): Tick => [tick, String(Math.abs(tick))]);
  const middle = x(0);
  return [
    panelTitle([left, title], titles[size]),
    ...axisX({ x, ticks, y: last + 10, offset: 16, gridTop: first - 10 }),
    text('tick', [middle - 8, last + 43], 'too early', 'end'),
    text('tick', [middle + 8, last + 43], 'too late'),
    text('you-label', [left, first + 4], 'you'),
    ...publishedErrors.flatMap((error, index) => row(error, first + height * (index + 1), x, size)),
    text('aside', [left, last + 60], secondHand[size]),
  ];
}

/** Why there is nothing to tell of the reader. */
function notYet({ stop }: ReserveRecording, over: boolean): string {
  if (over) return 'you did not stop';
  return stop === 0 ? 'once you stop' : 'once it is over';
}

/** What the reader was off, once it can be told. */
export function errorsMoving(recording: ReserveRecording, seconds: number, size: Size): Mark[] {
  const { first, values } = errorsOf(size);
  const outcome = outcomeOf(recording);
  const over = isFinished(recording, seconds);
  if (outcome === undefined || !over) return [text('aside', [values, first + 4], notYet(recording, over))];
  const { late, max, x } = scaleFor(recording, size);
  const side = late < 0 ? -1 : 1;
  return [
    Math.abs(late) > max
      ? overflowArrow('you-point', [x(side * max) - 5 * side, first], side, [11, 6])
      : dots('you-point', [[x(late), first]], 5.5),
    text('you-label', [values, first + 4], offBy(outcome.tooFew)),
  ];
}
