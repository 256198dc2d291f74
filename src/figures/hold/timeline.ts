import type { Frame, Recording } from '../../model/isometric.ts';
import { axisTitle, axisX, axisY } from '../../view/axes.ts';
import { dots, path, polyline, rule } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { lastFrame } from './frames.ts';
import { lines, names, pointsOf, sampleFrames, timelineScales } from './lines.ts';
import { timelineWords } from './timelineWords.ts';

const axisWords: Record<Size, string> = {
  narrow: 'Seconds. Force and effort in % of the most',
  wide: 'Seconds. Force in per cent of the rested maximum, effort in per cent of the most there is',
};

/** Axes, the whole run faint, names of the lines, the moment the last unit joins. */
export function timelineStill(recording: Recording, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const { turn, still } = timelineWords(recording, size);
  return [
    ...axisY({ y, ticks: [0, 50, 100], span: [layout.left, layout.right] }),
    ...axisX({ x, ticks: x.ticks(size === 'wide' ? 6 : 4), y: layout.bottom }),
    axisTitle([layout.left, layout.bottom + 36], axisWords[size]),
    ...names.map((name) => path(`${name}-faint`, polyline(pointsOf(recording, name, size)))),
    ...turn,
    ...still,
  ];
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
    ...splitBehindText(rule('now', [now, layout.top], [now, layout.bottom]), textObstacles(words)),
    ...names.map((name) => path(name, polyline(pointsOf(recording, name, size, past)))),
    ...names.map((name) => dots(`${name}-point`, [[now, y(lines[name](frame))]], ended ? 5 : 4)),
    ...(ended ? end : []),
  ];
}
