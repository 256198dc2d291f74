import { formatNumber } from '../../typography/number.ts';
import { panelTitle } from '../../view/axes.ts';
import { link, text } from '../../view/marks.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { textWidth } from '../../view/textBox.ts';
import type { Interval, Published, WeekRecording } from './data.ts';
import { type Scales, scalesOf } from './layout.ts';
import { sayingOf, starred } from './marks.ts';
import { moments } from './moments.ts';

/** “0.24 % (0.15 to 0.33)”. */
export const inFull = ({ value, low, high }: Interval): string =>
  `${formatNumber(value)}\u00a0% (${formatNumber(low)} to ${formatNumber(high)})`;

/** A source, and all that it says. */
interface Saying {
  readonly source: Published;
  readonly words: string;
}

/** What studies found for each aim, in words. */
const sayings: Readonly<
  Record<WeekRecording['aim'], (records: WeekRecording['records']) => readonly Saying[]>
> = {
  size: ({ size: { slope, earlier, frequency } }) => [
    {
      source: slope,
      words: `${starred(`at about ${slope.at} sets a week, one more went with ${inFull(slope)} more growth, and each further one with less.`, slope)} ${starred('In how many sessions you do them hardly mattered.', frequency)}`,
    },
    {
      source: earlier,
      words: starred(
        `each further set a week went with ${formatNumber(earlier.value)}\u00a0% more growth.`,
        earlier,
      ),
    },
  ],
  strength: ({ strength: { slope, frequency } }) => [
    {
      source: slope,
      words: `${starred(`one more set a week went with ${inFull(slope)} more strength, and each further one with less, sooner than for growth.`, slope)} ${starred('More sessions a week went with more strength too, by less and less.', frequency)}`,
    },
  ],
};

/** What studies found, pale until it is told. */
function sayingMarks({ aim, records }: WeekRecording, { layout }: Scales, isTold: boolean): Mark[] {
  const { studies, left, right } = layout;
  let y: number = studies.from;
  return sayings[aim](records).flatMap(({ source, words }) => {
    const marks = sayingOf(source, words, [left, y], { line: studies.line, isTold, right });
    y += (marks.length - 1) * studies.line + studies.gap;
    return marks;
  });
}

/** The claim that all of this bears on. */
function claimStill({ records }: WeekRecording, { layout }: Scales): Mark[] {
  const { claim, left } = layout;
  const { title, brief, href } = records.claim;
  return [link('link', [left, claim.words], `Claim: ${claim.verdict === undefined ? title : brief}`, href)];
}

/** The verdict on it, and how sure it is. */
function verdictMarks({ records }: WeekRecording, { layout }: Scales): Mark {
  const { claim, left } = layout;
  const { title, verdict } = records.claim;
  const beside = [left + textWidth(`Claim: ${title}`, 'link') + 8, claim.words] as const;
  return text('verdict', claim.verdict ?? beside, verdict);
}

/** What is there from the start: what this part is, what a star says, and the claim. */
export function studiesStill(week: WeekRecording, size: Size): Mark[] {
  const scales = scalesOf(size);
  const { left, right, studies } = scales.layout;
  return [
    panelTitle([left, studies.title], 'What studies found'),
    text('aside', [right, studies.title], '* not read ourselves', 'end'),
    ...claimStill(week, scales),
  ];
}

/** What studies found, and last the verdict. */
export function studiesMoving(week: WeekRecording, seconds: number, size: Size): Mark[] {
  const scales = scalesOf(size);
  return [
    ...sayingMarks(week, scales, seconds >= moments.more),
    ...(seconds >= moments.verdict ? [verdictMarks(week, scales)] : []),
  ];
}
