import { capitalised } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text, textLines } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { wrapText } from '../../view/wrapText.ts';
import type { MapSelection } from './data.ts';
import { groupOf } from './groups.ts';
import { endOf, verdictAt } from './order.ts';
import type { Target } from './target.ts';

/** On a phone: the way back, above the claims of one verdict. As high as a finger needs it. */
export const bar = { left: 14, right: 346, edge: 6, first: 19, second: 35, height: 58 } as const;

/** A press on it goes back to all claims. */
export const barTarget: Target = {
  sets: { claim: 'none' },
  from: [0, 0],
  to: [bar.left + bar.right, bar.height],
};

export const barMarks = (): Mark[] => [
  path('opens', box([bar.edge, bar.height - 1], [bar.left + bar.right - bar.edge, 3])),
  text('opens-words', [bar.right, bar.first], '‹ all claims', 'end'),
];

/** The verdict in words, then what it means. */
export function barVerdictMarks(selection: MapSelection, seconds: number): Mark[] {
  const { data, opened } = selection;
  if (opened === undefined || verdictAt(selection, opened) > seconds) return [];
  const count = `${groupOf(data, opened).claims.length} of ${data.claims.length}`;
  const meaning = wrapText(data.meanings[opened] ?? '', bar.right - bar.left, (line) =>
    textWidth(line, 'aside'),
  );
  return [
    panelTitle([bar.left, bar.first], `${capitalised(opened)}: ${count}`),
    ...(endOf(selection) <= seconds ? textLines('aside', [bar.left, bar.second], meaning, 15) : []),
  ];
}
