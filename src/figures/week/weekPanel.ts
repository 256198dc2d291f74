import { pluralize } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { adviceMoving, adviceStill } from './advice.ts';
import type { WeekRecording } from './data.ts';
import { dialsMoving, dialsStill } from './dials.ts';
import { mostSets, type Scales, scalesOf } from './layout.ts';
import { arrow, gridMarks, rulerMarks, sourceMark, weekLine, wordsAfter } from './marks.ts';
import { moments } from './moments.ts';

type Row = Scales['layout']['week' | 'spread'];

/** Sets end to end along the ruler, session by session, as far as it goes. */
function setBoxes(
  sessions: readonly number[],
  { x, layout: { gaps } }: Scales,
  { marks: [top, bottom] }: Row,
): string {
  let from = 0;
  const boxes = sessions.flatMap((sets) => {
    from += sets;
    return Array.from({ length: sets }, (_, index): string => {
      const number = from - sets + index;
      const right = x(number + 1) - (index === sets - 1 ? gaps.session : gaps.set);
      return number < mostSets ? box([x(number) + gaps.set, top], [right, bottom]) : '';
    });
  });
  return boxes.join('');
}

const goesOn = (total: number, { layout }: Scales, { marks: [top, bottom] }: Row, style: string): Mark[] =>
  total > mostSets ? [arrow(style, layout.axis[1] + 2, (top + bottom) / 2)] : [];

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const titleOf = ({ sessions }: WeekRecording): string =>
  `Your week: ${counted(sessions.length, 'session')} of ${counted(sessions[0]!, 'hard set')}`;

/** What the number of sessions came to, where the sets are the same. */
const frequencyForms: Readonly<Record<WeekRecording['aim'], (spread: string) => readonly string[]>> = {
  size: (spread) =>
    spread === ''
      ? ['how many sessions had a negligible effect on size', 'sessions: a negligible effect on size']
      : [
          `the same sets${spread}: a negligible difference`,
          `the same in${spread.slice(3)}: a negligible difference`,
          `${spread.trim()}: a negligible difference`,
        ],
  strength: () => [
    'more sessions a week went with more strength, with shrinking returns',
    'more sessions went with more strength',
  ],
};

/** The same sets on other days, beside the week. */
function spreadMarks(week: WeekRecording, scales: Scales): Mark[] {
  const { spread, aim, records, total } = week;
  const row = scales.layout.spread;
  const words = spread === undefined ? '' : ` in ${pluralize(spread.length, 'session')}`;
  return [
    wordsAfter(records[aim].frequency, row.words, frequencyForms[aim](words), scales),
    ...(spread === undefined ? [] : [path('same-sets', setBoxes(spread, scales, row))]),
    ...goesOn(total, scales, row, 'same-sets'),
  ];
}

/** What is there from the start: the ruler, and who found something. */
export function weekStill(week: WeekRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { ruler, week: row, spread, advised, classes, left } = scales.layout;
  const below = week.aim === 'size' ? [advised.marks, classes.marks] : [];
  return [
    gridMarks(scales, [row.marks, [spread.marks[0], ruler.y], ...below]),
    ...rulerMarks(scales, ruler.y, { offset: ruler.labels, last: `${mostSets} sets a week` }, size),
    panelTitle([left, row.words], titleOf(week)),
    sourceMark(week.records[week.aim].frequency, [left, spread.words]),
    ...(week.aim === 'size' ? adviceStill(week, scales) : dialsStill(week, scales)),
  ];
}

/** The week set by set, then the same sets on other days, and what is advised. */
export function weekMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { week: row, right, ruler, weekHeight } = scales.layout;
  const share = Math.min(1, seconds / moments.week);
  const shown = week.sessions.slice(0, Math.floor(share * week.sessions.length + 1e-6));
  const done = share === 1;
  const said: Mark[] = [
    ...(seconds >= moments.spread ? spreadMarks(week, scales) : []),
    ...(seconds >= moments.advised ? (week.aim === 'size' ? adviceMoving : dialsMoving)(week, scales) : []),
  ];
  const words = [...weekStill(week, size), ...said];
  const bottom = week.aim === 'size' ? weekHeight - 4 : ruler.y;
  return [
    path('your-sets', setBoxes(shown, scales, row)),
    ...(done ? goesOn(week.total, scales, row, 'your-sets') : []),
    ...(done ? [text('you-label', [right, row.words], `${week.total} a week`, 'end')] : []),
    ...(done ? weekLine(week.total, scales, [row.marks[1], bottom], words) : []),
    ...said,
  ];
}
