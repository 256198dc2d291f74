import { box, path, rule } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark } from '../../view/picture.ts';
import type { WeekRecording } from './data.ts';
import { maxSets, type Scales } from './layout.ts';
import { look, sayingOf, starred } from './marks.ts';

/** Whether a week has as many sets as are advised for size. */
export const isMet = ({ total, records: { size } }: WeekRecording): boolean => total >= size.advised.value;

/** From the least number of sets that is advised for size on: the band is filled once a week meets it, and that is told. */
export function adviceMarks(week: WeekRecording, { x, layout }: Scales, isTold: boolean): Mark[] {
  const { advised, left, right, axis } = layout;
  const source = week.records.size.advised;
  const [top, bottom] = advised.marks;
  const band = box([x(source.value), top], [axis[1], bottom]);
  return [
    ...(isTold && isMet(week) ? [path('advised-met', band)] : []),
    path(look('advised', source), band),
    overflowArrow('overflow', [axis[1] + 2, (top + bottom) / 2]),
    ...sayingOf(source, starred(`at least ${source.value} hard sets a week`, source), [left, advised.words], {
      line: 0,
      isTold,
      right,
    }),
  ];
}

/** From the end of the week's sets down through what is advised. Beyond the ruler there is no such place. */
export const weekLine = ({ total }: WeekRecording, { x, layout }: Scales): Mark[] =>
  total > maxSets ? [] : [rule('your-line', [x(total), layout.sum.marks[0]], [x(total), layout.ruler.y])];
