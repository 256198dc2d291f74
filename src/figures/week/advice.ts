import { box, path } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark } from '../../view/picture.ts';
import type { WeekRecording } from './data.ts';
import { maxSets, type Scales } from './layout.ts';
import { look, sourceMark, wordsAfter } from './marks.ts';

type Classes = WeekRecording['records']['size']['classes'];

/** Where each class of weekly sets begins and ends on the ruler; the last one goes on. */
export const classesOf = ({ from }: Pick<Classes, 'from'>) =>
  [0, ...from].map((begins, index) => ({ begins, ends: from[index] ?? maxSets }));

/** “fewer than 5, 5 to 9, 10 or more”. */
const classNames = (classes: Classes): string =>
  classesOf(classes)
    .map(({ begins, ends }, index) => {
      if (index === 0) return `fewer than ${ends}`;
      return index === classes.from.length ? `${begins} or more` : `${begins} to ${ends - 1}`;
    })
    .join(', ');

/** What is advised for size, from the least number of sets on; and the classes that were compared. */
export function advice({ records: { size } }: WeekRecording, scales: Scales): Mark[] {
  const { x, layout } = scales;
  const { advised, classes, left } = layout;
  const edge = layout.axis[1];
  const [top, bottom] = advised.marks;
  const [from, to] = classes.marks;
  return [
    sourceMark(size.advised, [left, advised.words]),
    wordsAfter(size.advised, advised.words, [`at least ${size.advised.value} sets a week`], scales),
    path(look('advised', size.advised), box([x(size.advised.value), top], [edge, bottom])),
    overflowArrow('overflow', [edge + 2, (top + bottom) / 2]),
    sourceMark(size.classes, [left, classes.words]),
    wordsAfter(
      size.classes,
      classes.words,
      [
        `${classNames(size.classes)}: a trend towards more growth, not a clear one`,
        'a trend upwards, not a clear one',
      ],
      scales,
    ),
    path(
      look('class', size.classes),
      classesOf(size.classes)
        .map(({ begins, ends }) => box([x(begins) + 1, from], [x(ends) - 1, to]))
        .join(''),
    ),
    overflowArrow('overflow', [edge + 2, (from + to) / 2]),
  ];
}

/** The class of the week, shaded. */
export function ownClass({ records: { size }, total }: WeekRecording, { x, layout }: Scales): Mark[] {
  const own = classesOf(size.classes).findLast(({ begins }) => total >= begins)!;
  const [from, to] = layout.classes.marks;
  return [path('your-class', box([x(own.begins) + 1, from], [x(own.ends) - 1, to]))];
}
