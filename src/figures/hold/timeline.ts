import type { Frame, Recording } from '../../model/isometric.ts';
import { axisTitle, axisX, axisY, percentTicks } from '../../view/axes.ts';
import { gripMarks } from '../../view/grip.ts';
import { box, dots, path, polyline, rule, text } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { publishedBand } from '../../view/publishedBand.ts';
import { lastFrame } from './frames.ts';
import { gripsOf } from './grips.ts';
import { lines, names, pointsOf, sampleFrames, timelineScales } from './lines.ts';
import question from './question.ts';
import { timelineWords } from './timelineWords.ts';

const [{ published }] = question.fields;
const effortTicks = [0, 5, 10];

const axisWords: Record<Size, string> = {
  narrow: 'Seconds. Left: force, % of maximum. Right: effort',
  wide: 'Seconds. On the left force in per cent of the rested maximum, on the right effort from 0 to 10',
};

/** Axes, the whole run faint, names of the lines, the moment the last unit joins. */
export function timelineStill(recording: Recording, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const { turn, still } = timelineWords(recording, size);
  return [
    ...axisY({ y, ticks: percentTicks, span: [layout.left, layout.right], gap: 13 }),
    ...effortTicks.map((effort) =>
      text('effort-tick', [layout.right + 9, y(effort / 10) + 4], String(effort)),
    ),
    ...axisX({ x, ticks: x.ticks(size === 'wide' ? 6 : 4), y: layout.bottom, offset: 34 }),
    axisTitle([layout.left, layout.bottom + 52], axisWords[size]),
    publishedBand(published, (force) => [layout.left, y(force / 100)]),
    ...names.map((name) => path(`${name}-faint`, polyline(pointsOf(recording, name, size)))),
    ...turn,
    ...still,
  ];
}

/** What is still to come, covered: a reader may be about to guess it. */
function coverMarks(recording: Recording, frame: Frame, size: Size): Mark[] {
  if (frame === lastFrame(recording)) return [];
  const { layout, x } = timelineScales(recording, size);
  return [path('cover', box([x(frame.seconds), layout.bottom - 1], [layout.right + 1, layout.top - 8]))];
}

/** The run up to a moment, and where each line stands. */
export function timelineMoving(recording: Recording, frame: Frame, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const past = [...sampleFrames(recording).filter(({ seconds }) => seconds < frame.seconds), frame];
  const now = x(frame.seconds);
  const ended = frame === lastFrame(recording) && recording.limitSeconds !== undefined;
  const { still, end } = timelineWords(recording, size);
  const words = ended ? [...still, ...end] : still;
  return [
    ...coverMarks(recording, frame, size),
    ...splitBehindText(rule('now', [now, layout.top], [now, layout.bottom]), textObstacles(words)),
    ...names.map((name) => path(name, polyline(pointsOf(recording, name, size, past)))),
    ...names.map((name) => dots(`${name}-point`, [[now, y(lines[name](frame))]], ended ? 5 : 4)),
    ...(ended ? end : []),
    ...gripMarks(gripsOf(recording, frame, size)),
  ];
}
