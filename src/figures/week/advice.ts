import { box, path } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { WeekRecording } from './data.ts';
import { mostSets, type Scales } from './layout.ts';
import { arrow, look, sourceMark, wordsAfter } from './marks.ts';

/** Where each class of weekly sets begins and ends on the ruler; the last one goes on. */
export const classesOf = ({ from }: WeekRecording['records']['size']['classes']) =>
  [0, ...from].map((begins, index) => ({ begins, ends: from[index] ?? mostSets }));

/** “fewer than 5, 5 to 9, 10 or more”. */
const classNames = (classes: WeekRecording['records']['size']['classes']): string =>
  classesOf(classes)
    .map(({ begins, ends }, index) => {
      if (index === 0) return `fewer than ${ends}`;
      return index === classes.from.length ? `${begins} or more` : `${begins} to ${ends - 1}`;
    })
    .join(', ');

/** Who advised or found what for size. */
export const adviceStill = ({ records: { size } }: WeekRecording, { layout }: Scales): Mark[] => [
  sourceMark(size.advised, [layout.left, layout.advised.words]),
  sourceMark(size.classes, [layout.left, layout.classes.words]),
];

/** What is advised for size, from the least number of sets on; and the classes that were compared, the week’s own shaded. */
export function adviceMoving({ records: { size }, total }: WeekRecording, scales: Scales): Mark[] {
  const { x, layout } = scales;
  const { advised, classes } = layout;
  const edge = layout.axis[1];
  const [top, bottom] = advised.marks;
  const [from, to] = classes.marks;
  const own = classesOf(size.classes).findLast(({ begins }) => total >= begins)!;
  return [
    wordsAfter(
      size.advised,
      advised.words,
      [`advises at least ${size.advised.value} sets a week`, `at least ${size.advised.value} a week`],
      scales,
    ),
    path(look('advised', size.advised), box([x(size.advised.value), top], [edge, bottom])),
    arrow('goes-on', edge + 2, (top + bottom) / 2),
    wordsAfter(
      size.classes,
      classes.words,
      [
        `${classNames(size.classes)}: a trend towards more growth, not a clear one (p ${size.classes.p})`,
        'a trend upwards, not a clear one',
      ],
      scales,
    ),
    path('your-class', box([x(own.begins) + 1, from], [x(own.ends) - 1, to])),
    path(
      look('class', size.classes),
      classesOf(size.classes)
        .map(({ begins, ends }) => box([x(begins) + 1, from], [x(ends) - 1, to]))
        .join(''),
    ),
    arrow('goes-on', edge + 2, (from + to) / 2),
  ];
}
