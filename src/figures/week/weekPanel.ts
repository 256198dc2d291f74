import { pluralize } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { advice, ownClass } from './advice.ts';
import { bulletCharts, weekPoints } from './bulletCharts.ts';
import type { WeekRecording } from './data.ts';
import { dayBlocks, dayBoxes, dayNames } from './days.ts';
import { maxSets, type Scales, scalesOf } from './layout.ts';
import { gridMarks, rulerMarks, sourceMark, weekLine, wordsAfter } from './marks.ts';
import { moments } from './moments.ts';

/** Sets end to end along the ruler, session by session, as far as it goes. */
function setBoxes(sessions: readonly number[], { x, layout: { gaps, sum } }: Scales): string {
  const [top, bottom] = sum.marks;
  let from = 0;
  const boxes = sessions.flatMap((sets) => {
    from += sets;
    return Array.from({ length: sets }, (_, index): string => {
      const number = from - sets + index;
      const right = x(number + 1) - (index === sets - 1 ? gaps.session : gaps.set);
      return number < maxSets ? box([x(number) + gaps.set, top], [right, bottom]) : '';
    });
  });
  return boxes.join('');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const titleOf = ({ sessions }: WeekRecording): string =>
  `Your week: ${counted(sessions.length, 'session')} of ${counted(sessions[0]!, 'hard set')}`;

/** What the number of sessions came to, where the sets are the same. */
const frequencyForms: Readonly<Record<WeekRecording['aim'], (spread: string) => readonly string[]>> = {
  size: (spread) =>
    spread === ''
      ? ['how many sessions you do hardly matters for size', 'sessions hardly matter for size']
      : [
          `the same sets in ${spread} instead: for size, hardly a difference`,
          `the same in ${spread}: hardly a difference`,
          `in ${spread}: hardly a difference`,
        ],
  strength: () => [
    'more sessions a week went with more strength, by less and less',
    'more sessions went with more strength',
  ],
};

/** What was found about the same sets on other days. */
function spreadWords({ spread, aim, records }: WeekRecording, scales: Scales): Mark[] {
  const { left, spread: row } = scales.layout;
  const words = spread === undefined ? '' : pluralize(spread.length, 'session');
  return [
    sourceMark(records[aim].frequency, [left, row.words]),
    wordsAfter(records[aim].frequency, row.words, frequencyForms[aim](words), scales),
  ];
}

/** What is there from the start: the days, the ruler, and what has been published. */
export function weekStill(week: WeekRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { ruler, week: row, spread, sum, advised, classes, left } = scales.layout;
  const below = week.aim === 'size' ? [advised.marks, classes.marks] : [];
  return [
    gridMarks(scales, [[sum.marks[0], ruler.y], ...below]),
    ...rulerMarks(scales, ruler.y, { offset: ruler.labels, last: `${maxSets} sets a week` }, size),
    panelTitle([left, row.words], titleOf(week)),
    ...dayNames(scales),
    dayBoxes(scales, row),
    dayBoxes(scales, spread),
    ...spreadWords(week, scales),
    ...(week.aim === 'size' ? advice(week, scales) : bulletCharts(week, scales)),
  ];
}

/** From the sum of the week down through what is advised for size, once that is told. */
function adviceLine(week: WeekRecording, scales: Scales, size: Size): Mark[] {
  const { sum, weekHeight } = scales.layout;
  return week.aim === 'size'
    ? weekLine(week.total, scales, [sum.marks[1], weekHeight - 4], weekStill(week, size))
    : [];
}

/** The week day by day and its sum, then the same sets on other days, and where it stands beside what is advised. */
export function weekMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { week: row, spread: other, sum, right, axis } = scales.layout;
  const share = Math.min(1, seconds / moments.week);
  const shown = Math.floor(share * week.sessions.length + 1e-6);
  const done = share === 1;
  const isOver = done && week.total > maxSets;
  return [
    path('your-sets', setBoxes(week.sessions.slice(0, shown), scales)),
    path('day-sets', dayBlocks(week.sessions, scales, row, shown)),
    ...(isOver ? [overflowArrow('your-sets', [axis[1] + 2, (sum.marks[0] + sum.marks[1]) / 2])] : []),
    ...(done ? [text('you-label', [right, row.words], `${week.total} a week`, 'end')] : []),
    ...(seconds >= moments.spread && week.spread !== undefined
      ? [path('same-sets', dayBlocks(week.spread, scales, other))]
      : []),
    ...(seconds >= moments.advised
      ? [...adviceLine(week, scales, size), ...(week.aim === 'size' ? ownClass : weekPoints)(week, scales)]
      : []),
  ];
}
