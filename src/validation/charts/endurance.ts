import {
  allJoints,
  type EnduranceCurve,
  enduranceByJoint,
  publishedEndurance,
} from '../../model/endurance.ts';
import { duration, formatNumber, percent } from '../../typography/number.ts';
import { axisTitle, panelTitle, percentTick } from '../../view/axes.ts';
import { spreadLabels } from '../../view/labels.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Picture, Point, Size } from '../../view/picture.ts';
import { scaleLinear, scaleLog } from '../../view/scale.ts';
import { axes, type Chart, type ChartPanel } from './chart.ts';

/** Seconds that a share of maximum is held. */
export interface Hold {
  readonly force: number;
  readonly seconds: number;
}
export interface EnduranceData {
  readonly published: readonly Hold[];
  readonly fibres: readonly Hold[];
}

const layouts = {
  narrow: { width: 360, height: 430, left: 50, right: 238, top: 34, bottom: 376 },
  wide: { width: 720, height: 440, left: 52, right: 548, top: 34, bottom: 386 },
} as const satisfies Record<Size, unknown>;
const labelGap = 15;

const panelOf = (size: Size): ChartPanel => {
  const layout = layouts[size];
  return {
    ...layout,
    x: scaleLinear([0.1, 0.9], [layout.left, layout.right]),
    y: scaleLog([4, 5000], [layout.bottom, layout.top]),
  };
};

const sideTicks = [
  [10, '10 s'],
  [60, '1 min'],
  [600, '10 min'],
  [3600, '1 h'],
] as const;

const forces = Array.from({ length: 33 }, (_, index) => 0.1 + index / 40);
const holdsOf = (curve: EnduranceCurve): Hold[] =>
  forces.map((force) => ({ force, seconds: publishedEndurance(curve, force) }));

function marks({ published, fibres }: EnduranceData, size: Size): Mark[] {
  const panel = panelOf(size);
  const { x, y, left, right, top, bottom } = panel;
  const curve = (style: string, holds: readonly Hold[]) =>
    path(style, polyline(holds.map(({ force, seconds }): Point => [x(force), y(seconds)])));
  const end = (holds: readonly Hold[]) => holds[holds.length - 1]!;
  const joints = enduranceByJoint.map((curve) => ({ name: curve.joint, holds: holdsOf(curve) }));
  const together = holdsOf(allJoints);
  const ends = joints.toSorted((a, b) => end(a.holds).seconds - end(b.holds).seconds);
  // A phone has room for the outermost joints only.
  const named = size === 'wide' ? ends : [ends[0]!, ends[ends.length - 1]!];
  const names = [
    ...named.map(({ name, holds }) => ({ name, style: 'people-label', at: end(holds).seconds })),
    {
      name: size === 'wide' ? 'people, all joints' : 'all joints',
      style: 'published-label',
      at: end(together).seconds,
    },
    {
      name: size === 'wide' ? 'fibres of the set layer' : 'set layer',
      style: 'simulated-label',
      at: end(fibres).seconds,
    },
    {
      name: size === 'wide' ? 'the published model' : 'published model',
      style: 'simulated-label',
      at: end(published).seconds,
    },
  ];
  const heights = spreadLabels(
    names.map(({ at }) => y(at)),
    labelGap,
  );
  return [
    panelTitle([2, top - 16], 'Time until the force can no longer be held'),
    ...axes(panel, [0.1, 0.3, 0.5, 0.7, 0.9].map(percentTick), sideTicks),
    axisTitle([left, bottom + 38], 'Force held, per cent of maximum'),
    ...joints.map(({ holds }) => curve('joint', holds)),
    curve('published', together),
    curve('simulated-other', fibres),
    curve('simulated', published),
    dots(
      'simulated-point',
      published
        .filter(({ force }) => Math.round(100 * force) % 10 === 0)
        .map(({ force, seconds }) => [x(force), y(seconds)]),
      3,
    ),
    ...names.flatMap(({ name, style, at }, index): Mark[] => [
      rule('lead', [right + 3, y(at)], [right + 15, heights[index]!]),
      text(style, [right + 18, heights[index]! + 4], name),
    ]),
  ];
}

/** How long a force is held: both models, and the curves of people. */
export function enduranceChart(data: EnduranceData): Chart {
  const inTheMiddle = (holds: readonly Hold[]) => holds.find(({ force }) => Math.round(100 * force) === 50)!;
  const last = (holds: readonly Hold[]) => holds[holds.length - 1]!;
  const heavy = last(data.published);
  const people = publishedEndurance(allJoints, heavy.force);
  const describe = `Time against force, on an axis that multiplies. At ${percent(0.5)} of maximum the published model holds ${duration(inTheMiddle(data.published).seconds)}, the fibres of the set layer ${duration(inTheMiddle(data.fibres).seconds)}, people ${duration(publishedEndurance(allJoints, 0.5))}; at ${percent(heavy.force)} it is ${duration(heavy.seconds)}, ${duration(last(data.fibres).seconds)} and ${duration(people)}.`;
  const picture = (size: Size): Picture => {
    const { width, height } = layouts[size];
    return { width, height, title: describe, still: marks(data, size), moving: [] };
  };
  return {
    id: 'chart-endurance',
    title: 'How long is a still force held?',
    see: `Follow the lines to the right: the heavier the hold, the sooner the published model gives out against people, until at ${percent(heavy.force)} it has ${formatNumber(heavy.seconds, 1)}\u00a0s where the pooled curve has ${formatNumber(people, 0)}\u00a0s. Each thin line is one part of the body.`,
    pictures: { narrow: picture('narrow'), wide: picture('wide') },
  };
}
