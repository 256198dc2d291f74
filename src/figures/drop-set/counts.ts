import { labelRow, type RowLabel } from '../../view/labelRow.ts';
import { text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { LaneBlock } from './blocks.ts';

/** The middle of what a block has done; of what it began where it has done nothing. */
const middleOf = ({ from, to, end, bout }: LaneBlock) =>
  bout.repetitions > 0 ? (from + to) / 2 : (to + end) / 2;

const loadOf = ({ bout }: LaneBlock) => Math.round(100 * bout.request.load);

/**
 * Under each block its repetitions and its load. Where there is no room for the unit of each load, it stands once, before them.
 *
 * @param left where words before the labels begin
 */
export function counts(
  all: readonly LaneBlock[],
  bottom: number,
  span: readonly [number, number],
  left: number,
): Mark[] {
  const row = (style: string, y: number, formsOf: (block: LaneBlock) => readonly string[]) =>
    labelRow(
      style,
      y,
      all.map((block): RowLabel => ({ x: middleOf(block), forms: formsOf(block) })),
      span,
    );
  const under = bottom + 32;
  const loads = row('tick', under, (block) => [`${loadOf(block)}\u00a0%`]);
  return [
    ...row('count', bottom + 16, ({ bout: { repetitions } }) => [
      repetitions === 1 ? '1 rep' : `${repetitions} reps`,
      String(repetitions),
    ]),
    ...(loads.length === all.length
      ? loads
      : [text('tick', [left, under], 'load, %'), ...row('tick', under, (block) => [String(loadOf(block))])]),
  ];
}
