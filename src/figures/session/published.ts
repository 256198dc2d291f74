import { formatNumber, inWords } from '../../typography/number.ts';
import { textLines } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { SessionRecords } from './data.ts';
import { layouts } from './layout.ts';
import type { SessionFigureRecording, SessionScenario } from './question.ts';

/** What people did in the second set and after it, in repetitions of the first set of the simulation. */
export interface PublishedShares {
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

/** Published shares of later sets, where exercise, load and rest are those that they were measured with. */
export function sharesFor(
  { asked, other, otherReserve }: SessionFigureRecording,
  { exercise, load, rest }: SessionScenario,
  { shares }: SessionRecords,
): PublishedShares | undefined {
  const toFailure = otherReserve === 0 ? other : asked;
  const row = shares.rows.find((known) => known.rest === rest);
  const inside = load / 100 >= shares.low && load / 100 <= shares.high;
  if (exercise !== 'bench' || !inside || row === undefined || toFailure.length === 1) return undefined;
  const first = toFailure[0]!.repetitions;
  return {
    ranges: row.ranges
      .slice(0, toFailure.length - 1)
      .map(([low, high]) => [low * first, high * first] as const),
  };
}

/** What is known from people of a session like this one, or where there is something to be known. */
function noteFor(
  recording: SessionFigureRecording,
  scenario: SessionScenario,
  records: SessionRecords,
): string {
  const { asked, other, otherReserve } = recording;
  const { totals, shares } = records;
  const toFailure = otherReserve === 0 ? other : asked;
  const alike = toFailure.length === totals.sets && toFailure[0]!.repetitions === totals.loadFor;
  const total = totals.rows.find(({ rest }) => rest === scenario.rest);
  if (scenario.exercise === 'bench' && alike && total !== undefined)
    return `With the load for ${totals.loadFor} and this rest, men did ${formatNumber(total.total, 1)} in ${inWords(totals.sets)} sets to failure (${totals.who}).`;
  if (sharesFor(recording, scenario, records) !== undefined)
    return 'Brackets: how many of the first set’s reps men still did in several studies, from a summary we know only from others.';
  const [low, high] = [100 * shares.low, 100 * shares.high];
  return `Set the bench press at ${low} to ${high}\u00a0% and rests of 1, 2 or 5\u00a0min to see what people did in later sets.`;
}

const slower = (change: number) => `${formatNumber(-change, 0)}\u00a0%`;

/** What was measured of this session, if it was, and of stopping short. */
export function measuredStill(
  recording: SessionFigureRecording,
  scenario: SessionScenario,
  records: SessionRecords,
  size: Size,
): Mark[] {
  const { left, measured } = layouts[size];
  const { speed } = records;
  const paragraphs = [
    noteFor(recording, scenario, records),
    `Measured: 4\u00a0min after six bench press sets to failure at 75\u00a0%, the bar was ${slower(speed.failure)} slower; with three left in each, ${slower(speed.threeLeft)} (${speed.who}).`,
  ];
  const lines = paragraphs.map((words) => wrapText(words, measured.characters));
  return lines.flatMap((own, index) =>
    textLines('aside', [left, measured.y + index * (17 * lines[0]!.length + 8)], own),
  );
}
