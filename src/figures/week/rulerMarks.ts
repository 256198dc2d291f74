import { axisX } from '../../view/axes.ts';
import { box, path, rule, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import { textWidth } from '../../view/textBox.ts';
import type { WeekRecording } from './data.ts';
import type { Layout } from './layout.ts';
import type { Ruler } from './ruler.ts';

/** From a value of a ruler to its place, in units of the picture. */
export const placeOn = ({ most }: Pick<Ruler, 'most'>, { axis }: Layout) => scaleLinear([0, most], axis);

/** What is advised, as a calm field behind the ruler with its words above; a broken edge where only others tell of it. */
function advice(ruler: Ruler, layout: Layout): Mark[] {
  const { advised, says, most } = ruler;
  const x = placeOn(ruler, layout);
  const { aside } = layout.styles;
  const [top, bottom] = layout.band;
  const from = x(advised.value);
  const fits = from + textWidth(says, aside) <= layout.right;
  return [
    path('advised', box([from, top], [x(most), bottom])),
    rule(advised.secondHand ? 'advised-edge-second' : 'advised-edge', [from, top], [from, bottom]),
    fits ? text(aside, [from, layout.advice], says) : text(aside, [layout.right, layout.advice], says, 'end'),
  ];
}

/** The ruler with its numbers, what they count, and what is advised on it. */
export function rulerStill(ruler: Ruler, layout: Layout): Mark[] {
  return [
    text(layout.styles.aside, [layout.left, layout.means], ruler.means),
    ...advice(ruler, layout),
    ...axisX({
      x: placeOn(ruler, layout),
      ticks: ruler.ticks,
      y: layout.band[1],
      span: layout.axis,
      tickSize: 5,
      // A rounding error of a clamped label is not to reach the edge.
      within: [1, layout.width - 1],
    }),
  ];
}

/** The sets of the week so far as blocks along the ruler, a session after the other; a load is one block. */
export function ownBlocks(week: WeekRecording, ruler: Ruler, share: number, layout: Layout): Mark {
  const [, bottom] = layout.band;
  const top = bottom - layout.blocks[week.aim];
  const x = placeOn(ruler, layout);
  if (week.aim === 'strength') return path('own', box([x(0), top], [x(share * ruler.yours), bottom]));
  const { set, session } = layout.gaps;
  const shown = Math.floor(share * week.sessions.length + 1e-6) * week.sets;
  const blocks = Array.from({ length: shown }, (_, index) => {
    const isLast = (index + 1) % week.sets === 0;
    return box([x(index) + set, top], [x(index + 1) - (isLast ? session : set), bottom]);
  });
  return path('own', blocks.join(''));
}

/** What one more set went with: at the place that was studied, a set in outline with the words below it. */
export function slopeNote(ruler: Ruler, layout: Layout): Mark[] {
  const { note, noteAt } = ruler;
  const { first, next } = layout.note;
  const said = (x: number) =>
    note.map((words, index) => text(layout.styles.aside, [x, first + index * next], words));
  if (noteAt === undefined) return said(layout.left);
  const x = placeOn(ruler, layout);
  const middle = x(noteAt + 0.5);
  const [top, bottom] = layout.band;
  return [
    path('one-more', box([x(noteAt), top + 2], [x(noteAt + 1), bottom])),
    rule('slope-at', [middle, bottom], [middle, first + (note.length - 1) * next]),
    ...said(middle + 6),
  ];
}
