import { formatNumber } from '../../typography/number.ts';
import { axisY, panelTitle } from '../../view/axes.ts';
import { centredText } from '../../view/labels.ts';
import { dots, link, path, rule, text, textLines } from '../../view/marks.ts';
import { splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import { isAbout } from './about.ts';
import type { Interval, Measured, WeekRecording } from './data.ts';
import { maxSets, type Scales, scalesOf } from './layout.ts';
import { look, nameOf, rulerMarks, sourceMark, weekLine } from './marks.ts';
import { moments } from './moments.ts';

const lineHeight = 16;
/** Half the width of the margin for what has no place on the ruler. */
const marginHalf = 16;

const titles = {
  size: 'More growth with one more set, %, by sets a week',
  strength: 'More strength with one more set, %, by sets a week',
} as const;

export const inFull = ({ value, low, high }: Interval): string =>
  `${formatNumber(value)} (${formatNumber(low)} to ${formatNumber(high)})`;

/** One estimate at its place, with its interval where it has one. */
function estimate(source: Measured | Interval, at: number, { gain }: Scales): Mark[] {
  return [
    ...('low' in source
      ? [rule(look('added-bar', source), [at, gain(source.low)], [at, gain(source.high)])]
      : []),
    dots(look('added', source), [[at, gain(source.value)]], 5.5),
  ];
}

/** Who found an estimate, and what, beside its point: to the right of a place on the ruler, to the left of the margin. */
function labels(source: Measured, [x, y]: Point, side: 1 | -1, lines: readonly string[]): Mark[] {
  const anchor = side === 1 ? 'start' : 'end';
  const from = side === 1 ? x + 11 : x - 11;
  const name = sourceMark(source, [side === 1 ? from : from - textWidth(nameOf(source), 'link'), y]);
  return [
    name,
    ...lines.map((words, index) => text('said', [from, y + (index + 1) * lineHeight], words, anchor)),
  ];
}

/** An arrow down to the right of a point, and what it says after the words of the point. */
const fallsWords = 'then less';
const falls = ([x, y]: Point, length: number): Mark =>
  path(
    'falls',
    `M${x + 8} ${y + 2}L${x + length} ${y + 11}M${x + length - 6} ${y + 12}L${x + length} ${y + 11}L${x + length - 3} ${y + 5.5}`,
  );

/** What one more set went with: at the one number of sets for which it is told, and in the margin where it is of all sets or the number is unknown. */
function estimates({ aim, records: { size, strength } }: WeekRecording, scales: Scales): Mark[] {
  const { x, gain, layout } = scales;
  const margin = layout.more.aside;
  if (aim === 'strength') {
    const { slope } = strength;
    return [
      ...estimate(slope, margin, scales),
      ...labels(slope, [margin, gain(slope.value) - 14], -1, [
        inFull(slope),
        'then less, and sooner than for size',
      ]),
    ];
  }
  const { slope, earlier } = size;
  const at: Point = [x(slope.at), gain(slope.value)];
  return [
    ...estimate(slope, at[0], scales),
    falls(at, layout.more.falls),
    ...labels(slope, [at[0] + layout.more.falls, at[1] + 2], 1, [`${inFull(slope)}, ${fallsWords}`]),
    ...estimate(earlier, margin, scales),
    ...labels(earlier, [margin, gain(earlier.value)], -1, [`${formatNumber(earlier.value)} a set`]),
  ];
}

/** Why the ruler is empty where we know no number of sets. */
const unplacedMarks = ({ axis: [left], more }: Scales['layout']): Mark[] =>
  textLines('aside', [left + 8, more.plot[0] + 15], more.unplaced, lineHeight);

/** That we have no number where the week stands, at its place. */
function unknownMarks(week: WeekRecording, { x, layout }: Scales): Mark[] {
  const { aim, total, records } = week;
  if (aim === 'strength') return unplacedMarks(layout);
  if (isAbout(total, records.size.slope.at)) return [];
  const words = total > maxSets ? `${total} sets: we have no number` : `at ${total}: we have no number`;
  const [left, right] = layout.axis;
  return [centredText('aside', [x(total), layout.more.plot[1] - 5], words, [left + 4, right])];
}

/** Everything that is said in the plot. */
const saidOf = (week: WeekRecording, scales: Scales): Mark[] => [
  ...estimates(week, scales),
  ...unknownMarks(week, scales),
];

/** The claim that all of this bears on, with the mark that readings at second hand have. */
function claimStill({ records }: WeekRecording, { layout }: Scales): Mark[] {
  const { claim, left, right } = layout;
  const { title, brief, href } = records.claim;
  return [
    link('link', [left, claim.words], `Claim: ${claim.verdict === undefined ? title : brief}`, href),
    text('aside', [right, claim.foot], '* read second-hand', 'end'),
  ];
}

/** The verdict on it, and how sure it is. */
function verdictMarks({ records }: WeekRecording, { layout }: Scales): Mark {
  const { claim, left } = layout;
  const { title, verdict } = records.claim;
  const beside = [left + textWidth(`Claim: ${title}`, 'link') + 8, claim.words] as const;
  return text('verdict', claim.verdict ?? beside, verdict);
}

/** What the margin beside the ruler is for: a number over all sets, or one for which we know no number of sets. */
const marginNames = { size: 'overall', strength: '?' } as const;

/** What is there from the start: both axes, what was found, and the claim. */
export function moreStill(week: WeekRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { more, left, right, axis } = scales.layout;
  const [, bottom] = more.plot;
  const words = textObstacles(saidOf(week, scales));
  const grid = axisY({ y: scales.gain, ticks: [0.2, 0.4], span: [axis[0], right] }).flatMap((mark): Mark[] =>
    mark.kind === 'rule' ? splitBehindText(mark, words) : [mark],
  );
  return [
    panelTitle([left, more.title], titles[week.aim]),
    ...grid,
    ...rulerMarks(scales, bottom, { offset: more.labels, last: String(maxSets) }, size),
    rule('axis', [more.aside - marginHalf, bottom], [more.aside + marginHalf, bottom]),
    text('tick', [more.aside, bottom + more.labels], marginNames[week.aim], 'middle'),
    ...estimates(week, scales),
    ...claimStill(week, scales),
  ];
}

/** Where the week stands, what is known there, and the verdict. */
export function moreMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  if (seconds < moments.more) return [];
  const scales = scalesOf(size);
  const unknown = unknownMarks(week, scales);
  return [
    ...(week.aim === 'size'
      ? weekLine(week.total, scales, scales.layout.more.plot, [...moreStill(week, size), ...unknown])
      : []),
    ...unknown,
    ...(seconds >= moments.verdict ? [verdictMarks(week, scales)] : []),
  ];
}
