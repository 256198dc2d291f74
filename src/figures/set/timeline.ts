import type { SessionFrame } from '../../model/set/record.ts';
import { pooledLoads } from '../../scenario/fields.ts';
import { axisTitle, axisX, axisY, percentTicks } from '../../view/axes.ts';
import { gripRadius } from '../../view/grip.ts';
import { box, dots, path, polyline, publishedBand, rule, text } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { placeOfLoad } from './grips.ts';
import type { SetRecording, SetScenario } from './question.ts';
import { middleOf, type Scales, timelineScales, words } from './scales.ts';
import { legendValues, partLabels, timelineWords } from './timelineWords.ts';

/** Lines finer than this show no difference. */
const maxPoints = 120;

/** Where a share of each frame stands, as a limited number of points. */
function through(
  frames: readonly SessionFrame[],
  { x, y }: Scales,
  of: (frame: SessionFrame) => number,
  max = maxPoints,
): Point[] {
  const stride = Math.ceil(frames.length / max);
  return frames
    .filter((_, index) => index % stride === 0 || index === frames.length - 1)
    .map((frame) => [x(frame.seconds), y(of(frame))]);
}

/** The force asked for in each bout, repetition by repetition, as an area above the axis. */
function asked({ session }: SetRecording, scales: Scales): string {
  const { x, y } = scales;
  return session.bouts
    .map((_, bout) => {
      const frames = session.frames.filter((frame) => frame.bout === bout && frame.phase !== 'rest');
      const [first, last] = [frames[0]!, frames.at(-1)!];
      const top = through(frames, scales, ({ demand }) => Math.min(1, demand), 2 * maxPoints);
      return polyline([[x(first.seconds), y(0)], ...top, [x(last.seconds), y(0)]]);
    })
    .join('');
}

/** The force that just moves the load of each bout: where what could be given comes down to it, the bar stalls. */
const movesAt = ({ session, toMove }: SetRecording, { x, y }: Scales): string =>
  session.bouts
    .map(({ begins, ends }, bout) => {
      const height = y(Math.min(1, toMove[bout]!));
      return polyline([
        [x(begins), height],
        [x(ends), height],
      ]);
    })
    .join('');

/** Effort at its most in each repetition, a line for each bout. */
function efforts({ session }: SetRecording, { x, y }: Scales): Point[][] {
  return session.bouts.map((_, bout) =>
    session.repetitions.filter((row) => row.bout === bout).map((row) => [x(middleOf(row)), y(row.effort)]),
  );
}

function grid({ layout, x, y }: Scales, size: Size): Mark[] {
  const { left, right, bottom, ticks } = layout;
  return [
    ...axisY({ y, ticks: percentTicks, span: [left, right], gap: 13 }),
    ...[0, 5, 10].map((effort) =>
      text('effort-tick', [right + gripRadius + 3, y(effort / 10) + 4], String(effort)),
    ),
    ...axisX({ x, ticks: x.ticks(ticks), y: bottom, offset: 33 }),
    axisTitle([left, bottom + 50], words[size].axis),
  ];
}

/** A line where each bout but the first begins. */
const beginnings = ({ session }: SetRecording, { layout, x }: Scales): Mark[] =>
  session.bouts
    .slice(1)
    .map(({ begins }) => rule('lead', [x(begins), layout.top - 6], [x(begins), layout.bottom]));

/** Axes, lines and names: everything that stays while the run plays. */
export function timelineStill(recording: SetRecording, size: Size, scenario: SetScenario): Mark[] {
  const scales = timelineScales(recording, size);
  const { session } = recording;
  const bears = session.bouts.some(({ request }) => (request.tolerance ?? 1) < 1);
  const byBout = efforts(recording, scales);
  return [
    ...grid(scales, size),
    publishedBand(pooledLoads, (load) => placeOfLoad(load, recording, size, scenario)),
    path('asked', asked(recording, scales)),
    path('to-move', movesAt(recording, scales)),
    ...(bears
      ? [path('tolerated', polyline(through(session.frames, scales, ({ tolerated }) => tolerated)))]
      : []),
    path('capacity', polyline(through(session.frames, scales, ({ capacity }) => capacity))),
    path('effort', byBout.map(polyline).join('')),
    dots('effort-point', byBout.flat(), size === 'wide' ? 2.4 : 1.9),
    ...beginnings(recording, scales),
    ...timelineWords(recording, size).all,
  ];
}

/** What is still to come, covered; the moment; and where each line stands. */
export function timelineMoving(recording: SetRecording, frame: SessionFrame, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const now = x(frame.seconds);
  const atEnd = frame === recording.session.frames.at(-1);
  return [
    ...(atEnd ? [] : [path('cover', box([now, layout.top - 8], [layout.right + 1, layout.bottom]))]),
    ...splitBehindText(
      rule('now', [now, layout.top - 6], [now, layout.bottom]),
      textObstacles(timelineWords(recording, size).inside),
    ),
    ...partLabels(recording, frame.seconds, size),
    ...legendValues(recording, frame.seconds, size),
    dots('capacity-point', [[now, y(frame.capacity)]], 4),
    dots('demand-point', [[now, y(Math.min(1, frame.demand))]], 4),
  ];
}
