import { box, dots, merged, path, rule, text } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { Measured, WeekRecording } from './data.ts';
import type { Scales } from './layout.ts';
import { arrow, look, sourceMark, wordsAfter } from './marks.ts';

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

/** Who advises, on what, and the scale of each. */
export function dialsStill(week: WeekRecording, scales: Scales): Mark[] {
  const { left, dials } = scales.layout;
  const notches = placed(week, scales).flatMap(({ x, y, most, step }) =>
    Array.from({ length: most / step + 1 }, (_, index) => `M${x(index * step).toFixed(1)} ${y - 3}v6`),
  );
  return [
    sourceMark(week.records.strength.load, [left, dials.words]),
    ...placed(week, scales).flatMap(({ name, y }): Mark[] => [
      text('axis-title', [left, y + 4], name),
      rule('axis', [dials.axis[0], y], [dials.axis[1], y]),
    ]),
    path('axis', notches.join('')),
  ];
}

/** What is advised, and the week in it. */
export function dialsMoving(week: WeekRecording, scales: Scales): Mark[] {
  const { dials } = scales.layout;
  const [, edge] = dials.axis;
  const rows = placed(week, scales);
  return [
    wordsAfter(
      week.records.strength.load,
      dials.words,
      ['advises for strength; the dot is your week', 'advises; the dot is your week'],
      scales,
    ),
    ...merged(
      rows.flatMap(({ source, high, x, y }): Mark[] => [
        path(
          look('advised', source),
          box([x(source.value), y - 4], [high === undefined ? edge : x(high), y + 4]),
        ),
        ...(high === undefined ? [arrow('goes-on', edge + 2, y)] : []),
      ]),
    ),
    ...rows.map(({ says, y }) => text('value', [dials.values, y + 4], says)),
    dots(
      'you-point',
      rows.flatMap(({ yours, x, y }) => (yours === undefined ? [] : [[x(yours), y] as const])),
      5,
    ),
  ];
}
