import { motionOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { doneAt, isDone, repetitionsAt } from '../../scenario/progress.ts';
import { axisY, panelTitle } from '../../view/axes.ts';
import { frameAt } from '../../view/frameAt.ts';
import { liftMoving, liftStatus, liftStill } from '../../view/liftPanel.ts';
import { box, merged, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { countMarks, hasRoomForLeft } from './counts.ts';
import { cardName, columnOf, type LiftCard, layouts, type Row, slotsOf } from './layout.ts';
import type { PublishedShares } from './published.ts';
import { possible } from './question.ts';

/** Height of the columns in repetitions, for all that is drawn in the panel. */
function scaleFor(rows: readonly Row[], shares: PublishedShares | undefined, size: Size) {
  const { top, bottom } = layouts[size].repetitions;
  const max = Math.max(
    ...rows.flatMap(({ bouts }) => bouts.map(possible)),
    ...(shares?.ranges.map(([, high]) => high) ?? []),
  );
  return scaleLinear([0, max], [bottom, top]).nice(3);
}

const bar = ([from, to]: readonly [number, number], low: number, high: number) =>
  box([from, low], [to, high]);

/** What has been done, and above it, in dashes, what was left once a set is over. */
function columns(
  rows: readonly Row[],
  seconds: number,
  y: (repetitions: number) => number,
  size: Size,
): Mark[] {
  return rows.flatMap(({ bouts, look }, index): Mark[] => {
    const at = (set: number) => columnOf(set, index, bouts.length, size);
    const done = bouts.map((bout, set) => {
      const repetitions = doneAt(bout, seconds);
      return repetitions === 0 ? '' : bar(at(set), y(0), y(repetitions));
    });
    const left = bouts.map((bout, set) =>
      bout.reserve === 0 || !isDone(bout, seconds)
        ? ''
        : bar(at(set), y(bout.repetitions), y(possible(bout))),
    );
    return [path('unfinished', left.join('')), path(look, done.join(''))];
  });
}

/** What people kept in the same set, on the column of the session to failure. */
function published(
  shares: PublishedShares | undefined,
  rows: readonly Row[],
  y: (repetitions: number) => number,
  size: Size,
): Mark[] {
  if (shares === undefined) return [];
  const index = rows.findIndex(({ reserve }) => reserve === 0);
  const sets = rows[index]!.bouts.length;
  const d = shares.ranges.map(([low, high], later) => {
    const [from, to] = columnOf(later + 1, index, sets, size);
    const [left, right] = [(from + to) / 2 - 4, (from + to) / 2 + 4];
    return `M${left.toFixed(1)} ${y(low).toFixed(1)}H${right.toFixed(1)}V${y(high).toFixed(1)}H${left.toFixed(1)}`;
  });
  return [path('published-bar', d.join(''))];
}

/** From the axis down to the numbers of the sets, in units of the picture. */
const underAxis = 32;

/** Under the columns: which set. */
function setNumbers(sets: number, size: Size): Mark[] {
  const { repetitions, sets: place } = layouts[size];
  const { middle } = slotsOf(sets, place);
  const y = repetitions.bottom + underAxis;
  return [
    text('tick', [repetitions.left, y], 'set'),
    ...Array.from({ length: sets }, (_, set) => text('tick', [middle(set), y], String(set + 1), 'middle')),
  ];
}

/** What a session does at a moment: the set as well, where there are several. */
function doing({ bouts }: Row, seconds: number): string {
  const motion = motionOf(bouts);
  const words = liftStatus(motion, seconds);
  const { bout } = frameAt(motion.frames, seconds);
  return bouts.length > 1 && /^rep/.test(words) ? `set ${bout + 1}, ${words}` : words;
}

/** The lift of a session, and its repetitions so far. */
function cardMoving(row: Row, card: LiftCard, seconds: number, exposure: number): Mark[] {
  const { bouts, look } = row;
  return [
    ...liftMoving(motionOf(bouts), seconds, card.lift, {
      plates: look,
      words: doing(row, seconds),
      exposure,
    }),
    text('count', card.total, `${repsInFigures(repetitionsAt(bouts, seconds))} in all`),
  ];
}

/** The name of a session, with the look of its columns, over its lift. */
function cardStill(row: Row, { lift, name: [x, y] }: LiftCard): Mark[] {
  return [
    path(row.look, box([x, y], [x + 10, y - 10])),
    panelTitle([x + 16, y], cardName(row)),
    ...liftStill(lift, [0, 1], ''),
  ];
}

const titleOf = (rows: readonly Row[], size: Size): string =>
  `Reps in each set; dashed${hasRoomForLeft(rows, size) ? ' and +' : ''}: left undone`;

/** What the brackets are, where there are any. */
const bracketWords = 'Brackets: men in studies (not read ourselves)';

/** The bar of each session, and the axes of its repetitions. */
export function columnsStill(rows: readonly Row[], shares: PublishedShares | undefined, size: Size): Mark[] {
  const y = scaleFor(rows, shares, size);
  const { cards, repetitions, sets, note } = layouts[size];
  return [
    ...rows.flatMap((row, index) => cardStill(row, cards[index]!)),
    panelTitle([repetitions.left, repetitions.title], titleOf(rows, size)),
    ...axisY({ y, ticks: y.ticks(3), span: [sets.left, sets.right] }),
    ...setNumbers(rows[0]!.bouts.length, size),
    ...(shares === undefined ? [] : [text('aside', [repetitions.left, note.y], bracketWords)]),
  ];
}

/** The same as far as both sessions have come; what people kept is shown once they are over. */
export function columnsMoving(
  rows: readonly Row[],
  shares: PublishedShares | undefined,
  seconds: number,
  size: Size,
  exposure = 0,
): Mark[] {
  const y = scaleFor(rows, shares, size);
  const over = rows.every(({ bouts }) => bouts.every((bout) => isDone(bout, seconds)));
  return merged([
    ...rows.flatMap((row, index) => cardMoving(row, layouts[size].cards[index]!, seconds, exposure)),
    ...columns(rows, seconds, y, size),
    ...(over ? published(shares, rows, y, size) : []),
    ...countMarks(rows, seconds, size),
  ]);
}
