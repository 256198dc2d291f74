import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text, textLines } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapSelection } from './data.ts';
import { groupOf } from './groups.ts';
import { endOf, verdictAt } from './order.ts';
import { verdictKey } from './question.ts';
import type { Target } from './target.ts';

/** On a phone: the way back, above what is open. As high as a finger needs it. */
export const bar = { left: 14, right: 346, edge: 6, first: 19, second: 35, height: 58 } as const;

/** A press on it goes back: from a claim to those of its verdict, from there to all. */
export const barTarget = ({ opened, chosen }: MapSelection): Target => ({
  claim: chosen === undefined ? 'none' : verdictKey(opened!),
  from: [0, 0],
  to: [bar.left + bar.right, bar.height],
});

export const barMarks = ({ chosen }: MapSelection): Mark[] => [
  path('tile', box([bar.edge, bar.height - 1], [bar.left + bar.right - bar.edge, 3])),
  text('aside', [bar.right, bar.first], chosen === undefined ? '‹ all claims' : '‹ back', 'end'),
];

/** The verdict in words, then what it means. */
export function barVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data, opened, chosen } = selection;
  if (opened === undefined || verdictAt(selection, opened) > seconds) return [];
  const count = `${groupOf(data, opened).claims.length} of ${data.claims.length}`;
  const meaning = wrapText(data.meanings[opened] ?? '', bar.right - bar.left, (line) =>
    textWidth(line, 'aside'),
  );
  const isTold = chosen !== undefined || endOf(selection) <= seconds;
  return [
    panelTitle(
      [bar.left, bar.first],
      chosen === undefined ? `${capitalised(opened)}: ${count}` : capitalised(opened),
    ),
    ...(isTold ? textLines('aside', [bar.left, bar.second], meaning, 15) : []),
  ];
}
