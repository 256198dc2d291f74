import { pairs } from 'd3-array';
import { type Ghosts, uprightGhost, yourGuess } from '../../view/ghost.ts';
import { lineObstacles, textObstacles } from '../../view/obstacles.ts';
import { type Mark, type Point, type Size, sizes } from '../../view/picture.ts';
import type { SetRecording } from './question.ts';
import { middleOf, timelineScales } from './scales.ts';
import { partLabels, timelineWords } from './timelineWords.ts';

/** From the top of the plot up to words above the counts of the bouts. */
const above = 28;

/** When so many repetitions of the first bout are or would be done, at their own pace. */
function secondsAfter({ session }: SetRecording, guess: number): number {
  const first = session.repetitions.filter(({ bout, whole }) => bout === 0 && whole);
  if (guess === 0 || first.length === 0) return 0;
  const within = first[guess - 1];
  const last = first.at(-1)!;
  return within?.ends ?? last.ends + ((guess - first.length) * last.ends) / first.length;
}

/** Where the first part would have ended: past the axis, the guess stands at its end. */
function repetitions(recording: SetRecording, guess: number, size: Size): Mark[] {
  const { layout, x, y } = timelineScales(recording, size);
  const { session } = recording;
  const seconds = secondsAfter(recording, guess);
  const later = seconds > session.bouts.at(-1)!.ends;
  const points = (of: readonly Point[]) => pairs(of).flatMap(([from, to]) => lineObstacles([from, to], 5));
  const stride = Math.ceil(session.frames.length / 120);
  const frames = session.frames.filter((_, index) => index % stride === 0);
  const lifting = frames.filter(({ phase }) => phase !== 'rest');
  const efforts = session.repetitions.map((row): Point => [x(middleOf(row)), y(row.effort)]);
  const begins = session.bouts.slice(1).map((bout) => x(bout.begins));
  const edges = [...begins, layout.right].map((at): Point[] => [
    [at, layout.top - 6],
    [at, layout.bottom],
  ]);
  return uprightGhost(
    later ? layout.right + 3 : x(seconds),
    [layout.top - above, layout.bottom],
    later ? `${yourGuess}: ${guess}` : yourGuess,
    {
      frame: [2, layout.top - 41, sizes[size] - 2, layout.bottom - 2],
      hard: [
        ...points(efforts),
        ...points(frames.map((frame): Point => [x(frame.seconds), y(frame.capacity)])),
        ...edges.flatMap((edge) => lineObstacles(edge, 2)),
      ],
      soft: points(lifting.map((frame): Point => [x(frame.seconds), y(Math.min(1, frame.demand))])),
      words: textObstacles([
        ...timelineWords(recording, size).all,
        ...partLabels(recording, session.bouts.at(-1)!.ends, size),
      ]),
    },
  );
}

/** Guesses at what a set comes to, in its timeline. */
export const ghosts: Ghosts<SetRecording, unknown> = { repetitions };
