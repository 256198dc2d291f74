import { type BoutResults, secondsOf } from '../../scenario/boutResults.ts';
import type { restField } from '../../scenario/fields.ts';
import { axisX, panelTitle } from '../../view/axes.ts';
import { type Ghosts, yourGuess } from '../../view/ghost.ts';
import { publishedBand, rule, text } from '../../view/marks.ts';
import { type Mark, type Point, type Size, sizes } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textBox } from '../../view/textBox.ts';
import { layouts } from './layout.ts';
import question, { type DropSetRecording } from './question.ts';
import { workBars } from './workBars.ts';

const { published } = question.fields.find(({ name }) => name === 'rest') as ReturnType<typeof restField>;

/** Times below this are given in seconds. */
const fewMinutes = 150;
const minute = 60;
/** From the middle of a row to the dashes around it. */
const around = 8.5;

/** The unit of the axis of time, in words and in seconds. */
const unitFor = (max: number) =>
  max <= fewMinutes ? { name: 'seconds', seconds: 1 } : { name: 'minutes', seconds: minute };

/** Where whole units lie, a few of them. */
const ticksOf = (max: number, unit: number): number[] =>
  scaleLinear([0, max / unit], [0, 1])
    .ticks(4)
    .filter((tick) => Number.isInteger(tick));

/** Where time and rows stand. */
function ribbonScales({ drop, straight }: DropSetRecording, size: Size) {
  const { ribbon } = layouts[size];
  const max = Math.max(secondsOf(drop), secondsOf(straight));
  const x = scaleLinear([0, max], [ribbon.left, ribbon.right]);
  return { max, x, middleOf: (row: number) => ribbon.first + (row + 1 / 2) * ribbon.row };
}

/** The time that a reader guessed the drop set to need, as a dashed bar around its own. */
function timeShare(recording: DropSetRecording, guess: number, size: Size): Mark[] {
  const { x, middleOf } = ribbonScales(recording, size);
  const middle = middleOf(0);
  const end = x((guess / 100) * secondsOf(recording.straight));
  const [top, bottom] = [middle - around, middle + around];
  const free = Math.max(x(secondsOf(recording.drop)), end) + 4;
  const labels = [`${yourGuess}: ${guess}\u00a0%`, yourGuess].map((label) =>
    text('ghost-label', [free, middle + 4], label),
  );
  // Where there is no room beside the dashes, there is some between them.
  const label =
    labels.find((one) => textBox(one)[2] <= sizes[size] - 4) ??
    text('ghost-label', [end - 6, middle + 4], yourGuess, 'end');
  return [
    rule('ghost', [x(0), top], [end, top]),
    rule('ghost', [x(0), bottom], [end, bottom]),
    rule('ghost', [end, top], [end, bottom]),
    label,
  ];
}

/** Guesses at the time, in the rows of time. */
export const ghosts: Ghosts<DropSetRecording, unknown> = { 'time-share': timeShare };

/** The rests after which later sets were counted, from the end of the first ordinary set, as far as the axis goes. */
function studiedRests(
  { straight }: DropSetRecording,
  max: number,
  place: (seconds: number) => Point,
): Mark[] {
  const { low, high } = published;
  const [first, next] = straight;
  if (first === undefined || next === undefined || first.ends + low > max) return [];
  return [publishedBand({ low, high: Math.min(high, max - first.ends) }, (rest) => place(first.ends + rest))];
}

/** How the time goes by: bars are work, the line between them is rest. How long each takes stands over its lane. */
export function ribbonStill(recording: DropSetRecording, size: Size): Mark[] {
  const { drop, straight } = recording;
  const { left, ribbon } = layouts[size];
  const { max, x, middleOf } = ribbonScales(recording, size);
  const unit = unitFor(max);
  const bottom = ribbon.first + 2 * ribbon.row + 4;
  const row = (bouts: BoutResults, name: string, index: number): Mark[] => [
    text('tick', [left, middleOf(index) + 4], name),
    rule('resting', [x(0), middleOf(index)], [x(secondsOf(bouts)), middleOf(index)]),
    workBars(bouts, Number.POSITIVE_INFINITY, x, middleOf(index), ribbon.bar),
  ];
  return [
    panelTitle([left, ribbon.title], `Time in ${unit.name}: bars are work, the line is rest`),
    ...row(drop, 'drop set', 0),
    ...row(straight, 'ordinary sets', 1),
    ...studiedRests(recording, max, (seconds) => [x(seconds), middleOf(1) + ribbon.bar / 2 + 3]),
    ...axisX({
      x: (tick) => x(tick * unit.seconds),
      ticks: ticksOf(max, unit.seconds),
      y: bottom,
      span: [ribbon.left, ribbon.right],
      offset: 16,
    }),
  ];
}
