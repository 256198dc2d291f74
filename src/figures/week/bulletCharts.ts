import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import { overflowArrow } from '../../view/overflowArrow.ts';
import type { Mark } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { Measured, WeekRecording } from './data.ts';
import type { Scales } from './layout.ts';
import { look, sourceMark, wordsAfter } from './marks.ts';

/** One piece of advice, on a scale of its own. */
interface BulletChart {
  readonly name: string;
  readonly source: Measured;
  /** Where the scale ends, and how far apart its ticks are. */
  readonly max: number;
  readonly step: number;
  /** The upper end of what is advised; without it, it is open. */
  readonly high?: number;
  readonly says: string;
  readonly yours?: number;
}

/** What is advised for strength, and where the week stands in each. The load is not asked for. */
const bulletChartsOf = ({ records: { strength }, sessions }: WeekRecording): readonly BulletChart[] => [
  {
    name: 'sets in a session',
    source: strength.sets,
    max: 10,
    step: 1,
    high: strength.sets.high,
    says: `${strength.sets.low} to ${strength.sets.high}`,
    yours: sessions[0]!,
  },
  {
    name: 'sessions a week',
    source: strength.sessions,
    max: 6,
    step: 1,
    says: `${strength.sessions.value} or more`,
    yours: sessions.length,
  },
  {
    name: 'load, % of maximum',
    source: strength.load,
    max: 100,
    step: 20,
    high: 100,
    says: `${strength.load.value} or more`,
  },
];

const placed = (week: WeekRecording, { layout: { bulletCharts } }: Scales) =>
  bulletChartsOf(week).map((chart, index) => ({
    ...chart,
    y: bulletCharts.rows[index]! - 4,
    x: scaleLinear([0, chart.max], [...bulletCharts.axis]),
  }));

/** Who advises, on what, and how much, each on a scale of its own. */
export function bulletCharts(week: WeekRecording, scales: Scales): Mark[] {
  const { left, bulletCharts: row } = scales.layout;
  const [start, edge] = row.axis;
  const rows = placed(week, scales);
  const ticks = rows.flatMap(({ x, y, max, step }) =>
    Array.from({ length: max / step + 1 }, (_, index) => `M${x(index * step).toFixed(1)} ${y - 3}v6`),
  );
  return [
    sourceMark(week.records.strength.load, [left, row.words]),
    wordsAfter(
      week.records.strength.load,
      row.words,
      ['for strength; the dot is your week', 'the dot is your week'],
      scales,
    ),
    ...rows.flatMap(({ name, y }): Mark[] => [
      text('axis-title', [left, y + 4], name),
      rule('axis', [start, y], [edge, y]),
    ]),
    path('axis', ticks.join('')),
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

/** Where the week stands on each scale. */
export const weekPoints = (week: WeekRecording, scales: Scales): Mark[] => [
  dots(
    'you-point',
    placed(week, scales).flatMap(({ yours, x, y }) => (yours === undefined ? [] : [[x(yours), y] as const])),
    5,
  ),
];
