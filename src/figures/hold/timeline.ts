import type { Frame, Recording } from '../../model/isometric.ts';
import { axisTitle, axisX, axisY, percentTicks } from '../../view/axes.ts';
import { gripMarks } from '../../view/grip.ts';
import { dots, path, polyline, publishedBand, rule, text } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { lastFrame } from './frames.ts';
import { gripsOf } from './grips.ts';
import { lines, names, pointsOf, sampleFrames, timelineScales } from './lines.ts';
import question from './question.ts';
import { timelineWords } from './timelineWords.ts';

const [{ published }] = question.fields;
const effortTicks = [0, 5, 10];

/** From the top of the plot up to what its two axes measure. */
const above = 36;
const axisWords: Record<Size, readonly [force: string, effort: string]> = {
  narrow: ['Force, % of maximum', 'Effort, 0 to 10'],
  wide: ['Force, per cent of the rested maximum', 'Effort, 0 to 10'],
};

/** Axes, and the names of the lines where they begin. Nothing of what the run comes to: a reader may be about to guess it. */
export function timelineStill(recording: Recording, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const { left, right, top, bottom } = layout;
  const [force, effort] = axisWords[size];
  return [
    axisTitle([left - 32, top - above], force),
    text('effort-tick', [right + 22, top - above], effort, 'end'),
    ...axisY({ y, ticks: percentTicks, span: [left, right], gap: 13 }),
    ...effortTicks.map((of) => text('effort-tick', [right + 9, y(of / 10) + 4], String(of))),
    ...axisX({ x, ticks: x.ticks(size === 'wide' ? 6 : 4), y: bottom, offset: 34 }),
    axisTitle([left, bottom + 50], 'Seconds'),
    publishedBand(published, (share) => [left, y(share / 100)]),
    ...timelineWords(recording, size).names,
  ];
}

/** The run up to a moment, and where each line stands. */
export function timelineMoving(recording: Recording, frame: Frame, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const past = [...sampleFrames(recording).filter(({ seconds }) => seconds < frame.seconds), frame];
  const now = x(frame.seconds);
  const isLast = frame === lastFrame(recording);
  const ended = isLast && recording.limitSeconds !== undefined;
  const { names: named, turn, end, toCome } = timelineWords(recording, size);
  const turned = turn !== undefined && frame.seconds >= turn.seconds ? turn.marks : [];
  const words = [...(ended ? end : []), ...(isLast ? [] : toCome)];
  return [
    ...turned,
    ...splitBehindText(
      rule('now', [now, layout.top], [now, layout.bottom]),
      textObstacles([...named, ...turned, ...words]),
    ),
    ...names.map((name) => path(name, polyline(pointsOf(recording, name, size, past)))),
    ...names.map((name) => dots(`${name}-point`, [[now, y(lines[name](frame))]], ended ? 5 : 4)),
    ...words,
    ...gripMarks(gripsOf(recording, frame, size)),
  ];
}
