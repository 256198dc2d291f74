import { percent } from '../../typography/number.ts';
import { labelRow, type RowLabel } from '../../view/labelRow.ts';
import { endLabels, type Label, placeLabels } from '../../view/labels.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { lineObstacles } from '../../view/obstacles.ts';
import type { Point, Size, Text } from '../../view/picture.ts';
import type { SetRecording } from './question.ts';
import { middleOf, type Scales, timelineScales, words } from './scales.ts';

/** Names of the lines beside their ends. */
function names(recording: SetRecording, { layout, y }: Scales, size: Size): Text[] {
  const { session } = recording;
  const last = session.frames.at(-1)!;
  const end = session.repetitions.at(-1)!;
  const tolerance = session.bouts.at(-1)!.request.tolerance ?? 1;
  const { capacity, demand, effort, tolerated } = words[size];
  return endLabels(
    [
      { style: 'capacity-label', words: capacity, y: y(last.capacity) },
      { style: 'demand-label', words: demand, y: y(Math.min(1, end.demand)) },
      { style: 'effort-label', words: effort, y: y(end.effort) },
      ...(tolerance < 1 ? [{ style: 'tolerated-label', words: tolerated, y: y(last.tolerated) }] : []),
    ],
    layout.right + 8,
    [layout.top, layout.bottom],
  );
}

/** What each bout asks and how many repetitions it gave, over its stretch of time. */
function boutLabels({ session }: SetRecording, { layout, x }: Scales): Text[] {
  const rows = session.bouts.map(({ begins, ends, repetitions, request }): RowLabel => {
    const count = `${repetitions} ${repetitions === 1 ? 'rep' : 'reps'}`;
    return {
      x: x((begins + ends) / 2),
      forms: [`${percent(request.load)}: ${count}`, count, String(repetitions)],
    };
  });
  return labelRow('bout', layout.top - 12, rows, [2, layout.right + layout.left]);
}

/** Numbers stand in the first, each fifth and the last finished repetition, where they fit. */
const numbered = 5;
const roomForNumber = 9;
/** The point that moves along the line of what is asked, and a little more. */
const pointRadius = 5;

function repetitionNumbers({ session }: SetRecording, { layout, x, y }: Scales): Text[] {
  const rows = session.repetitions.filter(({ number, whole, bout, begins, ends }) => {
    const last = number === session.bouts[bout]!.repetitions && number % numbered > 1;
    const wide = x(ends) - x(begins) > roomForNumber;
    return whole && wide && (number === 1 || number % numbered === 0 || last);
  });
  const asked = session.frames
    .filter(({ phase }) => phase !== 'rest')
    .map(({ seconds, demand }): Point => [x(seconds), y(Math.min(1, demand))]);
  const labels = rows.map(
    (row): Label => ({
      style: 'repetition',
      lines: [String(row.number)],
      places: [[{ at: [x(middleOf(row)), layout.bottom - 6], anchor: 'middle' }]],
    }),
  );
  // Only where little is asked can its line come down to the numbers.
  const low = asked.filter(([, height]) => height > layout.bottom - 30);
  return placeLabels(labels, {
    frame: [layout.left, layout.top, layout.right, layout.bottom],
    hard: low.flatMap((point) => lineObstacles([point, point], pointRadius)),
  }).flat();
}

/** All words in and around the panel; what moves passes behind those inside. */
export const timelineWords = memoizeBySize((recording: SetRecording, size: Size) => {
  const scales = timelineScales(recording, size);
  const inside = repetitionNumbers(recording, scales);
  return { inside, all: [...inside, ...boutLabels(recording, scales), ...names(recording, scales, size)] };
});
