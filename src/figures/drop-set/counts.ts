import { labelRow, type RowLabel } from '../../view/labelRow.ts';
import type { Mark } from '../../view/picture.ts';
import type { LaneBlock } from './blocks.ts';

/** The middle of what a block has done; of what it began where it has done nothing. */
const middleOf = ({ from, to, end, bout }: LaneBlock) =>
  bout.repetitions > 0 ? (from + to) / 2 : (to + end) / 2;

/** Under each block its repetitions and its load. */
export function counts(all: readonly LaneBlock[], bottom: number, span: readonly [number, number]): Mark[] {
  const row = (style: string, y: number, formsOf: (block: LaneBlock) => readonly string[]) =>
    labelRow(
      style,
      y,
      all.map((block): RowLabel => ({ x: middleOf(block), forms: formsOf(block) })),
      span,
    );
  return [
    ...row('count', bottom + 16, ({ bout: { repetitions } }) => [
      repetitions === 1 ? '1 rep' : `${repetitions} reps`,
      String(repetitions),
    ]),
    ...row('tick', bottom + 32, ({ bout: { request } }) => {
      const load = Math.round(100 * request.load);
      return [`at ${load}\u00a0%`, `${load}\u00a0%`, String(load)];
    }),
  ];
}
