import { rule, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import type { WeekRecording } from './data.ts';
import { type Layout, layoutOf } from './layout.ts';
import { moments } from './moments.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Ruler, rulerOf } from './ruler.ts';
import { ownBlocks, rulerStill, slopeNote } from './rulerMarks.ts';
import { markWidth, type Standing, standingMark } from './standing.ts';
import { starred } from './starred.ts';

/** What the list of all else shows, by what the week is for. */
const headings: Readonly<Record<WeekRecording['aim'], string>> = {
  size: 'All else: little effect, or only loose advice',
  strength: 'All else comes after the load',
};

const heightOf = ({ rows }: Layout, index: number) => rows.first + index * rows.next;

/** A row of the list but for its standing: what the week has, and where there is room who tells of it. */
function rowStill({ own, source }: Row, index: number, layout: Layout): Mark[] {
  const y = heightOf(layout, index);
  return [
    text(layout.styles.own, [layout.left, y], own),
    ...(layout.sources ? [text(layout.styles.aside, [layout.right, y], source.what, 'end')] : []),
  ];
}

/** What is there from the start: the ruler with what is advised on it, and a row for all else. */
export function weekStill(week: WeekRecording, size: Size): Mark[] {
  const layout = layoutOf(size);
  const { left, right, line, heading, legend, styles } = layout;
  return [
    ...rulerStill(rulerOf(week), layout),
    rule('grid', [left, line], [right, line]),
    text(styles.heading, [left, heading], headings[week.aim]),
    ...rowsOf(week).flatMap((row, index) => rowStill(row, index, layout)),
    text(styles.aside, [left, legend], '* we know this only from what others write'),
  ];
}

/** How the week stands on its ruler, in words. */
const onRuler: Readonly<Record<Standing, string>> = {
  less: 'below the advice',
  met: 'meets the advice',
  more: '',
  alike: '',
};

/** How the week stands on its ruler, at the right of its title. */
function rulerStanding({ standing }: Ruler, { right, title, styles }: Layout): Mark[] {
  const words = onRuler[standing];
  return [
    standingMark(standing, [right - textWidth(words, styles.own) - markWidth - 5, title]),
    text(styles.own, [right, title], words, 'end'),
  ];
}

function rowStanding({ standing, says, source }: Row, index: number, layout: Layout): Mark[] {
  const y = heightOf(layout, index);
  return [
    standingMark(standing, [layout.rows.mark, y]),
    text(layout.styles.says, [layout.rows.says, y], starred(says, source)),
  ];
}

/** The sets of the week, how they stand to the advice, what one more went with, and how all else stands. */
export function weekMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const layout = layoutOf(size);
  const ruler = rulerOf(week);
  const share = Math.min(1, seconds / moments.week);
  return [
    ownBlocks(week, ruler, share, layout),
    text(layout.styles.title, [layout.left, layout.title], share < 1 ? ruler.begins : ruler.title),
    ...(seconds < moments.advised ? [] : rulerStanding(ruler, layout)),
    ...(seconds < moments.more ? [] : slopeNote(ruler, layout)),
    ...(seconds < moments.verdict
      ? []
      : rowsOf(week).flatMap((row, index) => rowStanding(row, index, layout))),
  ];
}
