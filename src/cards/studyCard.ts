import { recordMark } from '../evidence/notice.ts';
import { printFinding } from '../evidence/print.ts';
import { short, titleOf } from '../evidence/reference.ts';
import { type Finding, readLevels, type Study, studyKinds } from '../evidence/study.ts';
import { capitalised } from '../typography/number.ts';
import type { Mark } from '../view/picture.ts';
import { scaleLinear } from '../view/scale.ts';
import type { Card } from './card.ts';
import { body, cardFrame, edge, room, setLines, titleSizes } from './frame.ts';
import { fittedText, leading, type TypeSetting } from './type.ts';

/** The drawing stands at the foot of the body, in pixels. */
const who = { line: body.top + 26, below: 42 } as const;
const wordsSizes = [34, 30, 26, 24] as const;
const words = wordsSizes[0] + 10;
const row = { bar: words + 20, height: 92 } as const;
/** The zero of the scale stands under the last row. */
const belowScale = 16;
const gap = 18;
const half = 9;

type Whole = Finding & { readonly low: number; readonly high: number };
const whole = (finding: Finding): finding is Whole =>
  typeof finding.value === 'number' && finding.low !== undefined && finding.high !== undefined;
const numbered = ({ value }: Finding) => typeof value === 'number';

/** What can be drawn to scale goes first: an interval, then two values side by side, then a value. */
const ranks: readonly ((finding: Finding) => boolean)[] = [
  whole,
  (finding) => numbered(finding) && finding.comparison !== undefined,
  numbered,
  () => true,
];

/** Words that only point at the number beside them in a table, as “this many units”, are no headline. */
const points =
  /\b(?:this|so) (?:many|much|far|long|length|share|number|load|factor|mean|conventional)\b|; this is\b|: this was\b|; this was\b/i;
export const standsAlone = ({ text }: Pick<Finding, 'text'>): boolean => !points.test(text);

/** The finding that a card shows: of those whose words stand alone, the first that can be drawn best. */
export const shownOf = ({ findings }: Study): Finding | undefined => {
  const told = findings.filter(standsAlone);
  return ranks.map((rank) => told.find(rank)).find((finding) => finding !== undefined);
};

interface Row {
  /** The value as the page prints it. */
  readonly printed: string;
  /** Which value it is. */
  readonly what: string | undefined;
  readonly draw: (x: (value: number) => number, y: number) => Mark[];
}

const rule = (style: string, from: number, to: number, y: number): Mark => ({
  kind: 'rule',
  style,
  from: [from, y],
  to: [to, y],
});

const zeroLine = (x: number, y: number): Mark => ({
  kind: 'rule',
  style: 'card-nought',
  from: [x, y - 2 * half],
  to: [x, y + 2 * half],
});

const value = (finding: Finding): Row => ({
  printed: printFinding(finding),
  what: finding.what,
  draw: (x, y) => {
    const at = x(finding.value as number);
    return whole(finding)
      ? [
          rule('card-interval', x(finding.low), x(finding.high), y),
          { kind: 'dots', style: 'card-dot', dots: [[at, y, half]] },
        ]
      : [rule('card-bar', x(0), at, y), { kind: 'dots', style: 'card-dot', dots: [[at, y, half]] }];
  },
});

const beside = (finding: Finding, comparison: NonNullable<Finding['comparison']>): Row => ({
  printed: printFinding(finding, 'comparison'),
  what: comparison.with,
  draw: (x, y) => [
    rule('card-bar', x(0), x(comparison.value), y),
    { kind: 'dots', style: 'card-dot-open', dots: [[x(comparison.value), y, half]] },
  ],
});

const rowsOf = (finding: Finding): Row[] =>
  !numbered(finding)
    ? []
    : finding.comparison === undefined
      ? [value(finding)]
      : [value(finding), beside(finding, finding.comparison)];

const worded = ({ printed, what }: Row) => [printed, what].filter(Boolean).join(', ');

/** The value, and which one it is where that fits the line too. */
function lineOf(one: Row): TypeSetting {
  const box = { width: room, height: leading * wordsSizes[0] };
  const whole = fittedText(worded(one), 'atkinson-bold', box, wordsSizes);
  return whole.lines.join(' ') === worded(one)
    ? whole
    : fittedText(one.printed, 'atkinson-bold', box, wordsSizes);
}

/** Rows on one scale that includes zero. */
function drawing(finding: Finding, bottom: number): Mark[] {
  const rows = rowsOf(finding);
  if (rows.length === 0) return [];
  const ends = [finding.value, finding.low, finding.high, finding.comparison?.value, 0].filter(
    (end): end is number => typeof end === 'number',
  );
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [edge + half, edge + room - half]);
  const top = bottom - rows.length * row.height;
  return [
    ...rows.flatMap((one, index) => {
      const y = top + index * row.height;
      const bar = y + row.bar;
      return [...setLines('card-value', lineOf(one), [edge, y]), zeroLine(x(0), bar), ...one.draw(x, bar)];
    }),
    {
      kind: 'text',
      style: 'card-scale',
      at: [x(0), bottom + belowScale],
      text: '0',
      anchor: 'middle',
    },
  ];
}

/** A study: what it found, to scale where it gives a number, and how we know. */
export function studyCard(study: Study): Card {
  const finding = shownOf(study);
  const said = finding?.text ?? titleOf(study);
  const drawn = finding === undefined ? [] : drawing(finding, body.bottom);
  const height = finding === undefined ? 0 : rowsOf(finding).length * row.height;
  const head = fittedText(
    said,
    'literata',
    { width: room, height: body.bottom - height - gap - who.line - who.below },
    titleSizes,
  );
  const level = finding?.read ?? study.read.level;
  const mark = recordMark(study);
  const known = capitalised(
    [mark, studyKinds[study.kind], readLevels[level].short].filter(Boolean).join(' · '),
  );
  return {
    alt: [
      `${short(study)}: ${said}`,
      ...(finding === undefined ? [] : rowsOf(finding).map((one) => `${worded(one)}.`)),
      `${known}.`,
    ].join(' '),
    marks: [
      ...cardFrame(known),
      { kind: 'text', style: 'card-who', at: [edge, who.line], text: short(study) },
      ...setLines('card-title', head, [edge, who.line + who.below - head.size * 0.35]),
      ...drawn,
    ],
  };
}
