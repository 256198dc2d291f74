import { percent } from '../../typography/number.ts';
import { dots, path, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type Now, repetitionsOfBout, shortOf, stallOf, wholeOf } from './at.ts';
import { scalesOf } from './layout.ts';
import type { PartialsRecording } from './question.ts';
import { more, rangeText, reps } from './words.ts';

/** A repetition as a stroke from where it begins to where it came. */
interface Stroke {
  readonly bout: number;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly thick: number;
}

/** From words to the first stroke below them, from a stroke to words below it, between strokes, between lines. */
const spaces = { under: 12, over: 24, most: 8, line: 16 } as const;

/** What the two groups of strokes are called. The second says why as well. */
function headsOf(recording: PartialsRecording, size: Size): readonly [string[], string[]] {
  const { hardestLeft } = recording;
  const [whole, short] = [wholeOf(recording), shortOf(recording)];
  const asks = percent(hardestLeft.force);
  const left = percent(whole.capacity);
  const none = short.repetitions === 0;
  const first = `All the way: ${reps(whole.repetitions)}, then the bar stalls`;
  const second = `${rangeText(recording)}: ${more(recording)}`;
  const because = none ? `it still asks for ${asks}` : `it asks for ${asks} at most`;
  return size === 'wide'
    ? [[first], [`${second}, because ${because} where ${left} was left`]]
    : [[first], [second, `${because}, and ${left} was left`]];
}

function layoutLog(recording: PartialsRecording, size: Size) {
  const { layout } = scalesOf(size);
  const heads = headsOf(recording, size);
  const groups = [0, 1].map((bout) => repetitionsOfBout(recording, bout));
  const words = 2 * spaces.under + spaces.over + spaces.line * (heads[1].length - 1);
  const apart = Math.min(
    spaces.most,
    (layout.end - layout.log - words) / (groups[0]!.length + groups[1]!.length - 2),
  );
  const second = layout.log + spaces.under + (groups[0]!.length - 1) * apart + spaces.over;
  const tops = [layout.log + spaces.under, second + spaces.line * (heads[1].length - 1) + spaces.under];
  const thick = Math.min(1.6, Math.round(5 * apart) / 10);
  const strokes = groups.flatMap((group, bout) =>
    group.map(({ number, whole }, index): Stroke => {
      const [low, high] = bout === 0 ? ([0, 1] as const) : recording.range;
      const to = whole ? high : (stallOf(recording, bout) ?? high);
      return { bout, number, from: low, to, y: tops[bout]! + index * apart, thick };
    }),
  );
  return { heads, heights: [layout.log, second], strokes };
}

/** Strokes as bars, thinner where there are many. */
function pathOf(strokes: readonly Stroke[], size: Size): string {
  const { x } = scalesOf(size);
  return strokes
    .map(({ from, to, y, thick }) => {
      const across = (x(to) - x(from)).toFixed(1);
      return `M${x(from).toFixed(1)} ${(y - thick / 2).toFixed(1)}h${across}v${thick}h-${across}z`;
    })
    .join('');
}

/** Every repetition, top down in the order in which they were done, each from where it began to where it came. */
export function logStill(recording: PartialsRecording, size: Size): Mark[] {
  const { layout } = scalesOf(size);
  const { heads, heights, strokes } = layoutLog(recording, size);
  return [
    ...heads.flatMap((lines, group) =>
      lines.map((words, line) =>
        text(
          line === 0 ? 'panel-title' : 'aside',
          [layout.edge, heights[group]! + line * spaces.line],
          words,
        ),
      ),
    ),
    path('stroke-faint', pathOf(strokes, size)),
  ];
}

/** The repetitions up to a moment, the one that is under way as far as the bar has come, and where it stalled. */
export function logMoving(recording: PartialsRecording, now: Now, size: Size): Mark[] {
  const { x } = scalesOf(size);
  const { strokes } = layoutLog(recording, size);
  const done = strokes.filter(
    ({ bout, number }) => bout < now.bout || (bout === now.bout && number <= now.repetition),
  );
  const stalls = done.filter((stroke, index) => {
    const last = done[index + 1]?.bout !== stroke.bout;
    return last && stallOf(recording, stroke.bout) !== undefined && (stroke.bout < now.bout || now.ended);
  });
  return [
    path('stroke', pathOf(done, size)),
    dots(
      'effort-point',
      stalls.map(({ to, y }): Point => [x(to), y]),
      3.5,
    ),
  ];
}
