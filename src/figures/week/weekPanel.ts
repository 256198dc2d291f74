import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { adviceMarks, weekLine } from './advice.ts';
import { dials, ownDials } from './bulletCharts.ts';
import type { WeekRecording } from './data.ts';
import { dayBlocks, dayBoxes, dayNames } from './days.ts';
import { maxSets, type Scales, scalesOf } from './layout.ts';
import { rulerMarks } from './marks.ts';
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

/** The ruler, and what a hard set is. */
const rulerStill = (scales: Scales, size: Size): Mark[] => [
  ...rulerMarks(scales, size),
  text('aside', [scales.layout.right, scales.layout.sum.words], 'hard: few reps left, or none', 'end'),
];

/** What is there from the start: the days, and the ruler, or for strength the scales of what is advised. */
export function weekStill(week: WeekRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { week: row, left } = scales.layout;
  return [
    panelTitle([left, row.words], titleOf(week)),
    ...dayNames(scales),
    dayBoxes(scales, row),
    ...(week.aim === 'size' ? rulerStill(scales, size) : dials(week, scales)),
  ];
}

/** The sets of the week so far on the ruler, their sum, and what is advised. */
function onRuler(week: WeekRecording, shown: number, seconds: number, scales: Scales): Mark[] {
  const { sum, axis, left } = scales.layout;
  const isWhole = shown === week.sessions.length;
  const isTold = seconds >= moments.advised;
  const isOver = isWhole && week.total > maxSets;
  return [
    path('your-sets', setBoxes(week.sessions.slice(0, shown), scales)),
    ...(isOver ? [overflowArrow('your-sets', [axis[1] + 2, (sum.marks[0] + sum.marks[1]) / 2])] : []),
    ...(isWhole ? [text('you-label', [left, sum.words], `${counted(week.total, 'hard set')} a week`)] : []),
    ...adviceMarks(week, scales, isTold),
    ...(isTold ? weekLine(week, scales) : []),
  ];
}

/** The week day by day and its sum, and where it stands beside what is advised. */
export function weekMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  const share = Math.min(1, seconds / moments.week);
  const shown = Math.floor(share * week.sessions.length + 1e-6);
  const beside = {
    size: () => onRuler(week, shown, seconds, scales),
    strength: () => (seconds >= moments.advised ? ownDials(week, scales) : []),
  };
  return [
    path('day-sets', dayBlocks(week.sessions, scales, scales.layout.week, shown)),
    ...beside[week.aim](),
  ];
}
