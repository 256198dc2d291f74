import { range } from 'd3-array';
import { publishedPool } from '../../model/pool.ts';
import { type RestedEffort, restedCurve, restedForce } from '../../model/rested.ts';
import { memoize } from '../../scenario/memoize.ts';
import { percent } from '../../typography/number.ts';
import { type Label, type LabelPosition, placeLabels } from '../../view/labels.ts';
import { dots, path, polyline, rule } from '../../view/marks.ts';
import { dotObstacles, lineObstacles, splitBehindText, textObstacles } from '../../view/obstacles.ts';
import type { Mark, Point, Size, Text } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolLayout.ts';
import { type Box, textBox } from '../../view/textBox.ts';
import { bandScale, bandStill, bandWords, type ForceBand } from './panel.ts';

const { thresholdByUnit, size: units } = publishedPool;
const bands: Record<Size, ForceBand> = { narrow: { top: 418, bottom: 562 }, wide: { top: 456, bottom: 606 } };
const titles: Record<Size, string> = {
  narrow: 'Force that comes out, % of maximum',
  wide: 'Force that comes out, per cent of this rested muscle’s maximum',
};
const max = 100;
/** The point that moves along the curve. */
const pointRadius = 5;

const curvePoints = 135;

type Level = { excitation: number; force: number };
/** Where half of the pool is in, and where all of it is. */
const milestones = [
  { unit: units / 2 - 1, text: (force: string) => `half of the pool is in by ${force}` },
  { unit: units - 1, text: (force: string) => `the last unit joins at ${force}` },
].map(({ unit, text: words }) => {
  const excitation = thresholdByUnit[unit]!;
  const force = restedForce(excitation);
  return { excitation, force, words: words(percent(force)) };
});

const pointsOf = ({ size, x }: PoolPanel, levels: readonly Level[]): Point[] => {
  const y = bandScale(bands[size], max);
  return levels.map(({ excitation, force }) => [x(excitation), y(max * force)]);
};

/** What a label must not touch: the curve with the point that moves on it, the milestones, numbers on the axis. */
function obstaclesOf(panel: PoolPanel, curve: readonly Level[]): Box[] {
  return [
    ...lineObstacles(pointsOf(panel, curve), pointRadius + 1),
    ...dotObstacles(pointsOf(panel, milestones), 4),
    ...bandWords(panel, bands[panel.size], max),
  ];
}

const frameOf = ({ size, layout }: PoolPanel): Box => [
  layout.left,
  bands[size].top - 4,
  layout.right + layout.wall,
  bands[size].bottom - 2,
];

/** The milestones in words: the early one high over the curve, the late one beside its point. */
function milestoneLabels(panel: PoolPanel): Label[] {
  const y = bandScale(bands[panel.size], max);
  return pointsOf(panel, milestones).map(([x, height], index): Label => {
    const beside = range(5, 30, 2).map((up): LabelPosition => ({ at: [x - 9, height - up], anchor: 'end' }));
    const above = range(62, 100, 2).map((force): LabelPosition => ({ at: [x - 4, y(force)] }));
    return { style: 'aside', lines: [milestones[index]!.words], places: [index === 0 ? above : beside] };
  });
}

/** From the point where half of the pool is in up to its words. */
function leadOf(panel: PoolPanel, words: readonly Text[]): readonly [Point, Point] {
  const [[x, height]] = pointsOf(panel, milestones) as [Point];
  return [
    [x, height],
    [x, textBox(words[0]!)[3] + 1],
  ];
}

/** A hairline across the panel. */
function across({ size, layout }: PoolPanel, force: number): Box[] {
  const y = bandScale(bands[size], max)(force);
  return lineObstacles(
    [
      [layout.left, y],
      [layout.right, y],
    ],
    1,
  );
}

/** What does not move in a panel, worked out once, and not before it is drawn: a page shows what the server drew. */
const stillOf = memoize((panel: PoolPanel) => {
  const curve = restedCurve(curvePoints);
  const hard = obstaclesOf(panel, curve);
  const words = placeLabels(milestoneLabels(panel), { frame: frameOf(panel), hard }).flat();
  const lead = leadOf(panel, words);
  return {
    curve,
    obstacles: [...hard, ...textObstacles(words), ...lineObstacles(lead, 2)],
    lines: [max / 2, max].flatMap((force) => across(panel, force)),
    words: [...textObstacles(words), ...bandWords(panel, bands[panel.size], max)],
    marks: [
      ...bandStill(panel, bands[panel.size], max, titles[panel.size]),
      path('capacity-faint', polyline(pointsOf(panel, curve))),
      rule('lead', ...lead),
      dots('milestone', pointsOf(panel, milestones), 3),
      ...words,
    ],
  };
});
export const forceStill = (panel: PoolPanel): Mark[] => stillOf(panel).marks;

/**
 * Near the point: under the curve at its right, over the curve at its left; level with the point, or further down, where
 * that is taken.
 */
function forceLabel(panel: PoolPanel, effort: RestedEffort): Mark[] {
  const [[x, y]] = pointsOf(panel, [effort]) as [Point];
  const { obstacles, lines } = stillOf(panel);
  const under = range(19, 100, 4).map((down): LabelPosition => ({ at: [x + 10, y + down] }));
  const over = range(9, 40, 4).map((up): LabelPosition => ({ at: [x - 10, y - up], anchor: 'end' }));
  const leftUnder = range(19, 100, 4).map(
    (down): LabelPosition => ({ at: [x - 10, y + down], anchor: 'end' }),
  );
  const base = Math.min(y + 4, bands[panel.size].bottom - 6);
  const level = range(10, 160, 2).map((right): LabelPosition => ({ at: [x + right, base] }));
  const places = [
    [...under.slice(0, 3), ...over],
    [...level, ...under, ...leftUnder],
  ];
  const label: Label = { style: 'demand-label', lines: [`${percent(effort.force)} of maximum`], places };
  return placeLabels([label], { frame: frameOf(panel), hard: obstacles, soft: lines }).flat();
}

export function forceMoving(panel: PoolPanel, effort: RestedEffort): Mark[] {
  const { size, x, layout } = panel;
  const { words, curve } = stillOf(panel);
  const now = x(effort.excitation);
  const height = bandScale(bands[size], max)(max * effort.force);
  const past = curve.filter(({ excitation }) => excitation < effort.excitation);
  return [
    ...splitBehindText(rule('now', [now, bands[size].top], [now, bands[size].bottom]), words),
    path('capacity', polyline(pointsOf(panel, [...past, effort]))),
    ...splitBehindText(rule('demand', [layout.left, height], [now, height]), words),
    dots('demand-point', [[now, height]], pointRadius),
    ...forceLabel(panel, effort),
  ];
}
