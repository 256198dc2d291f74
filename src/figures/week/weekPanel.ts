import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { box, path, rule, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { WeekRecording } from './data.ts';
import { dayBlocks, dayNames } from './days.ts';
import { type Layout, layoutOf } from './layout.ts';
import { metBands, ownDots, ownWords, rulerStill, starred } from './marks.ts';
import { moments } from './moments.ts';
import { counted, placeOn, rulerIndex, rulersOf } from './rulers.ts';

const titleOf = ({ sessions, sets }: WeekRecording): string =>
  `Your week: ${counted(sessions.length, 'session')} of ${counted(sets, 'hard set')}`;

/** What is there from the start: the days, and for each question its ruler with what was published, and the answer in words. */
export function weekStill(week: WeekRecording, size: Size): Mark[] {
  const layout = layoutOf(size);
  const rulers = rulersOf(week);
  return [
    panelTitle([layout.left, layout.title], titleOf(week)),
    ...dayNames(layout),
    ...rulers.flatMap((ruler, index) => rulerStill(ruler, layout.rows[index]!, layout)),
    ...rulers.slice(1).map((ruler, index) => ownWords(ruler, layout.rows[index + 1]!, layout)),
    text('aside', [layout.left, layout.legend], '* known only from what others write'),
  ];
}

/** The sets of the week so far, end to end along the first ruler. */
function setsSoFar(week: WeekRecording, shown: number, layout: Layout): Mark[] {
  const [ruler] = rulersOf(week);
  const y = layout.rows[0];
  const x = placeOn(ruler!, layout);
  let from = 0;
  // For strength a session is what is advised on, and one of them is what the ruler is of.
  const sessions =
    week.aim === 'size' ? week.sessions.slice(0, shown) : week.sessions.slice(0, Math.min(1, shown));
  const boxes = sessions.flatMap((sets) => {
    from += sets;
    return Array.from({ length: sets }, (_, index) => {
      const number = from - sets + index;
      const gap = index === sets - 1 ? layout.gaps.session : layout.gaps.set;
      return box([x(number) + layout.gaps.set, y - 3], [x(number + 1) - gap, y + 3]);
    });
  });
  return [path('your-sets', boxes.join(''))];
}

/** What one more set went with, from where on the ruler it was found, if a place was named. */
function moreNote(
  { aim, records }: WeekRecording,
  layout: Layout,
  ruler: ReturnType<typeof rulersOf>[number],
): Mark[] {
  const { slope } = records[aim];
  const y = layout.rows[0];
  const said = (where: string, what: string) =>
    starred(`one more ${where}: ${formatNumber(slope.value)}\u00a0% more ${what}`, slope);
  if (aim === 'strength')
    return [text('aside', [layout.axis[0], y + layout.note], said('a week', 'strength'))];
  const at = placeOn(ruler, layout)(records.size.slope.at);
  return [
    rule('slope-at', [at, y + 7], [at, y + layout.note]),
    text('aside', [at + 5, y + layout.note], said(`at about ${records.size.slope.at}`, 'muscle')),
  ];
}

/** On which ruler to look first, by what the week is for. */
const firstRuler = { size: 0, strength: rulerIndex.load } as const;

/** The week day by day and its sum, where it stands beside what was published, and where to look first. */
export function weekMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const layout = layoutOf(size);
  const rulers = rulersOf(week);
  const share = Math.min(1, seconds / moments.week);
  const shown = Math.floor(share * week.sessions.length + 1e-6);
  const isTold = seconds >= moments.advised;
  const first = layout.rows[firstRuler[week.aim]];
  return [
    path('day-sets', dayBlocks(week.sessions, layout, shown)),
    ...(isTold ? metBands(rulers, layout) : []),
    ...setsSoFar(week, shown, layout),
    ...(share < 1
      ? []
      : [
          ownWords(rulers[0]!, layout.rows[0], layout),
          ownDots(isTold ? rulers : rulers.slice(0, 1), layout),
        ]),
    ...(seconds >= moments.more ? moreNote(week, layout, rulers[0]!) : []),
    ...(seconds >= moments.verdict
      ? [overflowArrow('first', [layout.yours.x - 11, first - layout.yours.up - 4])]
      : []),
  ];
}
