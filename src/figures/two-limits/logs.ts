import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { type Scales, wordsBelow } from './layout.ts';
import { endsAt, shownLoads, type TwoLimitsRecording } from './question.ts';

/** What both lifters wrote down: the reps at each load side by side, with a sign of equality where they are equal. */
export function logMarks({ ends }: TwoLimitsRecording, { layout, y }: Scales): Mark[] {
  const { left, titles, logs } = layout;
  return [
    panelTitle([left, titles.columns], 'Load'),
    panelTitle([logs.title, titles.columns], 'Reps logged'),
    ...shownLoads.flatMap((load): Mark[] => {
      const [first, second] = [endsAt(ends, load).muscle, endsAt(ends, load).effort].map(
        ({ repetitions }) => repetitions,
      ) as [number, number];
      const base = y(load) + wordsBelow;
      return [
        text('tick', [left, base], `${load}\u00a0%`),
        text('muscle-name', [logs.first, base], formatNumber(first), 'end'),
        text('count', [logs.between, base], first === second ? '=' : '/', 'middle'),
        text('effort-name', [logs.second, base], formatNumber(second), 'end'),
      ];
    }),
  ];
}
