import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { Measured, WeekRecording } from './data.ts';
import type { Scales } from './layout.ts';
import { look, sayingOf, starred } from './marks.ts';

/** One thing that is advised, on a scale of its own. */
interface Dial {
  readonly name: string;
  readonly source: Measured;
  /** Where the scale ends, and how far apart its notches are. */
  readonly most: number;
  readonly step: number;
  /** Where what is advised ends; without it, it goes on. */
  readonly high?: number;
  readonly says: string;
  readonly yours?: number;
}

/** What is advised for strength, and where the week stands in each. The load is not asked for. */
const dialsOf = ({ records: { strength }, sessions }: WeekRecording): readonly Dial[] => [
  {
    name: 'sets in a session',
    source: strength.sets,
    most: 10,
    step: 1,
    high: strength.sets.high,
    says: `${strength.sets.low} to ${strength.sets.high}`,
    yours: sessions[0]!,
  },
  {
    name: 'sessions a week',
    source: strength.sessions,
    most: 6,
    step: 1,
    says: `${strength.sessions.value} or more`,
    yours: sessions.length,
  },
  {
    name: 'load, % of maximum',
    source: strength.load,
    most: 100,
    step: 20,
    high: 100,
    says: `${strength.load.value} or more`,
  },
];

const placed = (week: WeekRecording, { layout: { dials } }: Scales) =>
  dialsOf(week).map((dial, index) => ({
    ...dial,
    y: dials.rows[index]! - 4,
    x: scaleLinear([0, dial.most], [...dials.axis]),
  }));

/** Who advises, on what, and how much, each on a scale of its own. */
export function dials(week: WeekRecording, scales: Scales): Mark[] {
  const { left, right, dials: row } = scales.layout;
  const [start, edge] = row.axis;
  const rows = placed(week, scales);
  const notches = rows.flatMap(({ x, y, most, step }) =>
    Array.from({ length: most / step + 1 }, (_, index) => `M${x(index * step).toFixed(1)} ${y - 3}v6`),
  );
  return [
    ...sayingOf(
      week.records.strength.load,
      starred('for strength; the dot is your week', week.records.strength.load),
      [left, row.words],
      { line: 0, isTold: true, right },
    ),
    ...rows.flatMap(({ name, y }): Mark[] => [
      text('axis-title', [left, y + 4], name),
      rule('axis', [start, y], [edge, y]),
    ]),
    path('axis', notches.join('')),
    ...merged(
      rows.flatMap(({ source, high, x, y }): Mark[] => [
        path(
          look('advised', source),
          box([x(source.value), y - 4], [high === undefined ? edge : x(high), y + 4]),
        ),
        ...(high === undefined ? [overflowArrow('overflow', [edge + 2, y])] : []),
      ]),
    ),
    ...rows.map(({ says, y }) => text('value', [row.values, y + 4], says)),
  ];
}

/** Where the week stands on each scale; what is advised is filled where the week meets it. */
export const ownDials = (week: WeekRecording, scales: Scales): Mark[] => [
  ...placed(week, scales).flatMap(({ yours, source, high, x, y }): Mark[] =>
    yours === undefined || yours < source.value || yours > (high ?? yours)
      ? []
      : [
          path(
            'advised-met',
            box(
              [x(source.value), y - 4],
              [high === undefined ? scales.layout.dials.axis[1] : x(high), y + 4],
            ),
          ),
        ],
  ),
  dots(
    'you-point',
    placed(week, scales).flatMap(({ yours, x, y }) => (yours === undefined ? [] : [[x(yours), y] as const])),
    5,
  ),
];
