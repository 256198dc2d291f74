import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { type Arrived, countOfResults } from './blocks.ts';
import { type Item, type ItemOf, layouts } from './items.ts';
import type { ForestScenario } from './question.ts';
import { kindMarks, styleOf } from './textRows.ts';

const { left, right } = layouts.narrow;
/** From the mark of one trial to the next, and the most that have room. */
const [step, maxMarks] = [15, 12];
const lines = { first: 18, second: 36 } as const;

/** How many single trials there are, and that a press opens them. */
export const opensMarks = ({ rows, top, bottom }: ItemOf<'opens'>): Mark[] => [
  path('opens', box([left - 6, bottom - 1], [right + 6, top + 2])),
  panelTitle([left, top + lines.first], countOfResults('trial', rows.length)),
  text('opens-words', [right, top + lines.first], 'open ›', 'end'),
  text('opens-words', [right, top + lines.second], 'what each one found', 'end'),
];

/** A mark for each single trial that has come in, and the place of each that has not. */
export const opensResultMarks = ({ rows, top }: ItemOf<'opens'>, arrived: Arrived): Mark[] =>
  rows
    .slice(0, maxMarks)
    .map((row, index) =>
      path(
        arrived.has(row) ? `trial${styleOf(row)}` : 'awaited',
        kindMarks.trial(left + 5 + index * step, top + lines.second - 4.5),
      ),
    );

/** What is open, and the way back. */
export const backMarks = ({ words, top, bottom }: ItemOf<'back'>): Mark[] => [
  path('opens', box([left - 6, bottom - 5], [right + 6, top + 2])),
  panelTitle([left, top + 26], words),
  text('opens-words', [right, top + 26], '‹ all results', 'end'),
];

/** What the field `show` becomes by a press on a place of the picture, if anything. */
export function shownBy(items: readonly Item[], size: Size, y: number): ForestScenario['show'] | undefined {
  if (size === 'wide') return undefined;
  const pressed = items.find(({ top, bottom }) => y >= top && y < bottom);
  if (pressed?.kind === 'opens') return 'trial';
  return pressed?.kind === 'back' ? 'all' : undefined;
}
