import { range } from 'd3-array';
import type { Frame, Recording } from '../../model/isometric.ts';
import { duration } from '../../typography/number.ts';
import { besideLine, interleave } from '../../view/besideLine.ts';
import { gripRadius } from '../../view/grip.ts';
import { type Label, type LabelPosition, placeLabels } from '../../view/labels.ts';
import { dots, rule } from '../../view/marks.ts';
import { memoizeBySize } from '../../view/memoizeBySize.ts';
import { dotObstacles, lineObstacles, splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Point, Size, Text } from '../../view/picture.ts';
import type { Box } from '../../view/textBox.ts';
import { allRecruited, lastFrame } from './frames.ts';
import { forceGrip } from './grips.ts';
import { type LineName, lines, names, pointsOf, timelineScales } from './lines.ts';
import question from './question.ts';

const [{ published }] = question.fields;

/** The points that move along the lines are no larger. */
const pointRadius = 5;
const clearance = pointRadius;
/** How far up and down places are tried, from one to the next. */
const step = 6;

const words: Record<LineName, string> = {
  demand: 'the force you hold',
  capacity: 'what the muscle could give',
  effort: 'effort',
};

/** The name of each line, near its beginning: above what could be given, and on the outer side of the other two. */
function lineLabels(recording: Recording, size: Size): Label[] {
  const { layout } = timelineScales(recording, size);
  const first = recording.frames[0]!;
  const higher: LineName = lines.effort(first) > lines.demand(first) ? 'effort' : 'demand';
  return (['capacity', 'demand', 'effort'] as const).map((name): Label => {
    const label = { style: `${name}-label`, lines: [words[name]] };
    const upper = name === 'capacity' || name === higher;
    const places = [1, 17, 33].map((further) => {
      const points = pointsOf(recording, name, size);
      const { above, below } = besideLine(label, points, clearance + further, layout.left + 14);
      return upper ? interleave(above, below) : interleave(below, above);
    });
    return { ...label, places };
  });
}

/** The end in words, left of where the lines end: under what is asked, over it, or as near as there is room. */
function endLabel(recording: Recording, size: Size): Label {
  const { layout, y } = timelineScales(recording, size);
  const last = lastFrame(recording);
  const height = y(lines.demand(last));
  const at = (off: number, offset: number): LabelPosition => ({
    at: [layout.right - off, height + offset],
    anchor: 'end',
  });
  const levels = range(0, layout.bottom - layout.top, step);
  const further = range(10, layout.right - layout.left, 2 * step).map((off) =>
    levels.flatMap((level) => [at(off, 20 + level), at(off, -12 - level)]),
  );
  const places = recording.limitSeconds === undefined ? [] : further;
  return { style: 'end-label', lines: [`it ends at ${duration(last.seconds)}`], places };
}

/** The moment when the last unit joins, where it is worth a word: not at the very start. */
function turningPoint(recording: Recording): Frame | undefined {
  const frame = allRecruited(recording);
  return frame === undefined || frame.seconds < lastFrame(recording).seconds / 5 ? undefined : frame;
}

/** That moment in words, beside a line up from the axis: low down, or as low as there is room. */
function lastUnitLabel(frame: Frame, [x]: Point, { top, bottom }: { top: number; bottom: number }): Label {
  const places = range(bottom - 22, top - 12, -step).flatMap((height): LabelPosition[] => [
    { at: [x - 6, height], anchor: 'end' },
    { at: [x + 6, height] },
  ]);
  return {
    style: 'aside',
    lines: ['the last unit', `joins at ${duration(frame.seconds)}`],
    places: [places],
  };
}

/** A line from the axis up to words beside it. */
const leaderLine = (x: number, bottom: number, words: readonly Text[]) =>
  rule('lead', [x, Math.min(...textObstacles(words).map((box) => box[1]))], [x, bottom]);

/** What the band on the axis of force means, beside its lower end. */
function knownLabel(recording: Recording, size: Size): Label {
  const { layout, y } = timelineScales(recording, size);
  const height = y(published.low / 100);
  const offs = [...range(4, 30, 2), ...range(2, -14, -2)];
  const places = offs.map((off): LabelPosition => ({ at: [layout.left + 8, height + off] }));
  return { style: 'aside', lines: [`timed in people: ${published.low}\u00a0% and up`], places: [places] };
}

/** Where the last unit joins, from when on it is to be seen. */
interface LastUnitNote {
  readonly seconds: number;
  readonly words: readonly Text[];
  readonly marks: readonly Mark[];
}

/** The end of a run before it is there. */
const placeholderFor = (end: readonly Text[]): Text[] =>
  end.map((words) => ({ ...words, style: 'aside', text: 'still to come' }));

/** The words in the panel: the names that stay, those of the last unit, and those at the end of the run or in its place. */
export const timelineWords = memoizeBySize((recording: Recording, size: Size) => {
  const { layout, x, y } = timelineScales(recording, size);
  const { left, right, top, bottom } = layout;
  const frame = turningPoint(recording);
  const at: Point[] = frame === undefined ? [] : [[x(frame.seconds), y(lines.effort(frame))]];
  const room: Box = [left + 6, top - 22, right, bottom - 2];
  const hard = [
    ...names.flatMap((name) => lineObstacles(pointsOf(recording, name, size), clearance)),
    ...dotObstacles(at, clearance),
    ...dotObstacles([forceGrip(recording, size).at], gripRadius + 2),
  ];
  const labels = frame === undefined ? [] : [lastUnitLabel(frame, at[0]!, layout)];
  const placed = placeLabels([...lineLabels(recording, size), ...labels], { frame: room, hard });
  const [, , , turnWords = []] = placed;
  const lead = turnWords.length === 0 ? [] : [leaderLine(at[0]![0], bottom, turnWords)];
  const taken = [
    ...hard,
    ...textObstacles(placed.flat()),
    ...lead.flatMap(({ from, to }) => lineObstacles([from, to], 2)),
  ];
  const end = placeLabels([endLabel(recording, size)], { frame: room, hard: taken }).flat();
  const known = placeLabels([knownLabel(recording, size)], {
    frame: room,
    hard: [...taken, ...textObstacles(end)],
  }).flat();
  const turn: LastUnitNote | undefined = frame && {
    seconds: frame.seconds,
    words: turnWords,
    marks: [
      ...lead.flatMap((line) => splitBehindText(line, textObstacles(placed.flat()))),
      dots('effort-point', at, 3.2),
      ...turnWords,
    ],
  };
  return { names: [...placed.slice(0, 3).flat(), ...known], turn, end, toCome: placeholderFor(end) };
});
