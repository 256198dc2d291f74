import type { RepetitionRecord } from '../../model/set/record.ts';
import { repKind, repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { percent } from '../../typography/number.ts';
import { gripRadius } from '../../view/grip.ts';
import { labelRow, type RowLabel } from '../../view/labelRow.ts';
import { type Label, placeLabels } from '../../view/labels.ts';
import { text } from '../../view/marks.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { lineObstacles } from '../../view/obstacles.ts';
import type { Point, Size, Text } from '../../view/picture.ts';
import { isFinished, lastTold } from './frames.ts';
import { partName } from './partName.ts';
import type { SetRecording } from './question.ts';
import { middleOf, type Scales, timelineScales, words } from './scales.ts';

/** From one name of the legend to the next, and from a name to its number. */
const [legendRow, legendLine] = [36, 15];

/** A line of the panel in the legend: its name, and its number in a repetition. */
interface Legend {
  readonly style: string;
  readonly words: string;
  readonly value?: (row: RepetitionRecord) => string;
}

/** The lines in the order of the legend. What is let be given has no number of its own. */
function legend({ session, toMove }: SetRecording, size: Size): readonly Legend[] {
  const { capacity, demand, effort, tolerated, toMove: moves } = words[size];
  const bears = session.bouts.some(({ request }) => (request.tolerance ?? 1) < 1);
  return [
    { style: 'capacity-label', words: capacity, value: (row) => percent(row.capacity) },
    { style: 'demand-label', words: demand, value: (row) => percent(row.demand) },
    { style: 'to-move-label', words: moves, value: ({ bout }) => percent(toMove[bout]!) },
    { style: 'effort-label', words: effort, value: (row) => `${effortText(row.effort)} of 10` },
    ...(bears ? [{ style: 'tolerated-label', words: tolerated }] : []),
  ];
}

const legendPlace = ({ layout }: Scales, index: number): Point => [
  layout.legend,
  layout.top + 4 + index * legendRow,
];

/** Names of the lines, beside the panel. */
const names = (recording: SetRecording, scales: Scales, size: Size): Text[] =>
  legend(recording, size).map(({ style, words: name }, index) =>
    text(style, legendPlace(scales, index), name),
  );

/** What each line came to in the last repetition whose hardest moment is past. */
export function legendValues(recording: SetRecording, seconds: number, size: Size): Text[] {
  const row = lastTold(recording, seconds);
  const scales = timelineScales(recording, size);
  if (row === undefined) return [];
  return legend(recording, size).flatMap(({ style, value }, index): Text[] => {
    const [x, y] = legendPlace(scales, index);
    return value === undefined ? [] : [text(style, [x, y + legendLine], value(row))];
  });
}

/** What each bout asks, over its stretch of time, and how many repetitions it gave once it is over. */
export function partLabels(recording: SetRecording, seconds: number, size: Size): Text[] {
  const { layout, x } = timelineScales(recording, size);
  const over = isFinished(recording, seconds);
  // The grip of a heavy load comes up to the row.
  const clear = layout.left + gripRadius + 4;
  const rows = recording.session.bouts.flatMap(({ begins, ends, repetitions, request }): RowLabel[] => {
    if (begins > seconds) return [];
    const load = partName(request);
    const count = repsInFigures(repetitions, repKind(request.range));
    const done = over || ends <= seconds;
    return [
      {
        x: Math.max(clear, x((begins + ends) / 2)),
        forms: done ? [`${load}: ${count}`, count, String(repetitions)] : [load],
      },
    ];
  });
  return labelRow('bout', layout.top - 12, rows, [clear, layout.right + layout.left]);
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

/** The words in and beside the panel that stay; what moves passes behind those inside. */
export const timelineWords = memoizeBySize((recording: SetRecording, size: Size) => {
  const scales = timelineScales(recording, size);
  const inside = repetitionNumbers(recording, scales);
  return { inside, all: [...inside, ...names(recording, scales, size)] };
});
