import { scaleLinear } from 'd3-scale';
import { restedPool } from '../model/pool.ts';
import { firingRateHz } from '../model/rate.ts';
import { effortOf } from '../scenario/effort.ts';
import { formatNumber } from '../typography/number.ts';
import { axisTitle, axisX } from './axes.ts';
import { type LabelPosition, placeLabels } from './labels.ts';
import { discs, path, rule, text } from './marks.ts';
import { splitBehindText, textObstacles } from './obstacles.ts';
import type { Dot, Mark, Size } from './picture.ts';
import { swarm } from './swarm.ts';

const pool = restedPool();

/** How the pool is laid out at each size: its edges, the radius of a unit of force 1, the width of the wall. */
const layouts = {
  narrow: { left: 14, right: 338, top: 30, bottom: 204, radius: 1.42, gap: 0.8, wall: 8 },
  wide: { left: 30, right: 684, top: 34, bottom: 228, radius: 2.05, gap: 1.2, wall: 10 },
} as const satisfies Record<Size, unknown>;

const words = {
  narrow: { axis: 'Effort: how hard the brain drives the pool', room: ['only', 'faster', 'firing'] },
  wide: {
    axis: 'Effort: how hard the brain drives the pool, from not at all to all there is',
    room: ['Beyond the last unit', 'there is only', 'faster firing.'],
  },
} as const satisfies Record<Size, unknown>;

/** The number of tones that units are painted in, small to large. */
const toneCount = 6;
const toneOf = (unit: number) => 1 + Math.floor((toneCount * unit) / pool.size);

/** Where things stand in the panel: one axis for the drive, the units and the wall. */
export interface PoolPanel {
  readonly size: Size;
  readonly layout: (typeof layouts)[Size];
  /** Excitation to x. */
  readonly x: (excitation: number) => number;
  readonly dots: readonly Dot[];
}

function panelOf(size: Size): PoolPanel {
  const layout = layouts[size];
  const x = scaleLinear([0, pool.fullExcitation], [layout.left, layout.right]);
  const discs = Array.from(pool.thresholdByUnit, (threshold, unit) => ({
    x: x(threshold),
    radius: layout.radius * Math.sqrt(pool.forceByUnit[unit]!),
  }));
  return { size, layout, x, dots: swarm(discs, (layout.top + layout.bottom) / 2 - 4, layout.gap) };
}

/** The two panels, laid out once. */
export const poolPanels: Record<Size, PoolPanel> = { narrow: panelOf('narrow'), wide: panelOf('wide') };

function axis({ layout, x, size }: PoolPanel): Mark[] {
  const y = layout.bottom + 4;
  return [
    ...axisX({
      x: (effort) => x((effort * pool.fullExcitation) / 10),
      ticks: [0, 2, 4, 6, 8, 10],
      y,
      span: [layout.left, layout.right],
      tickSize: 4,
    }),
    axisTitle([layout.left, y + 37], words[size].axis),
  ];
}

/** Where the wall stands, and what it is called: everything there is, or what somebody will bear. */
export interface Wall {
  readonly excitation: number;
  readonly label: string;
}
const fullDriveWall: Wall = { excitation: pool.fullExcitation, label: 'the most there is' };

/** The room between the last unit and the wall, in words, where there is room for them. */
function room({ layout, x, dots, size }: PoolPanel, wall: Wall): Mark[] {
  const [lastX, , lastRadius] = dots[pool.size - 1]!;
  const lines = words[size].room;
  const middle = (lastX + lastRadius + x(pool.fullExcitation)) / 2;
  if (wall.excitation < pool.fullExcitation) return [];
  return lines.map((words, line) =>
    text(
      'aside',
      [middle, (layout.top + layout.bottom) / 2 + (line - (lines.length - 1) / 2) * 16],
      words,
      'middle',
    ),
  );
}

/** What does not move: the axis of effort, the wall, and the room before it. */
export function poolStill(panel: PoolPanel, wall: Wall = fullDriveWall): Mark[] {
  const { layout, x } = panel;
  const { top, bottom, right, wall: thickness } = layout;
  const at = x(wall.excitation);
  const width = right + thickness - at;
  return [
    ...axis(panel),
    ...room(panel, wall),
    path('wall', `M${at} ${top - 4}h${width}V${bottom + 4}h${-width}z`),
    ...(wall.excitation < pool.fullExcitation ? [rule('ceiling', [at, top - 4], [at, bottom + 4])] : []),
    text('wall-label', [right + thickness, top - 13], wall.label, 'end'),
  ];
}

/** A unit below this share of its peak rate is drawn faint. */
const slowShare = 0.6;

function firesSlowly(unit: number, excitation: number): boolean {
  const peakHz = pool.peakRateHzByUnit[unit]!;
  return firingRateHz(excitation, pool.thresholdByUnit[unit]!, peakHz) < slowShare * peakHz;
}

/** The working units as discs of their tones, those that fire slowly fainter, each as large as what it has left. */
function workingMarks(dots: readonly Dot[], excitation: number, strengthByUnit?: ArrayLike<number>): Mark[] {
  const byStyle = new Map<string, Dot[]>();
  for (const [unit, [dx, dy, radius]] of dots.entries()) {
    const style = `unit-${toneOf(unit)}${firesSlowly(unit, excitation) ? '-slow' : ''}`;
    const dot: Dot = [dx, dy, radius * Math.sqrt(strengthByUnit?.[unit] ?? 1)];
    const of = byStyle.get(style);
    if (of === undefined) byStyle.set(style, [dot]);
    else of.push(dot);
  }
  return [...byStyle].map(([style, of]) => discs(style, of));
}

/** The name of the line of the drive, on its inner side; before the wall where the line has gone beyond it. */
function driveLabel({ layout, x }: PoolPanel, now: number, words: string, wall: Wall): Mark[] {
  const { left, right, top, bottom, wall: thickness } = layout;
  const at = x(wall.excitation);
  const y = bottom - 3;
  const before: LabelPosition = { at: [now - 8, y], anchor: 'end' };
  const after: LabelPosition = { at: [now + 8, y] };
  const places = [
    ...(now > (left + right) / 2 ? [before] : [after, before]),
    { ...before, at: [at - 10, y] as const },
  ];
  return placeLabels([{ style: 'drive-label', lines: [words], places: [places] }], {
    frame: [2, top, right + thickness, bottom + 4],
    hard: [[at - 2, top, right + thickness, bottom]],
  }).flat();
}

/** What the pool does at a moment. */
export interface PoolState {
  readonly excitation: number;
  /** How many units work. */
  readonly recruited: number;
  /** What is left of each unit, 0 to 1; without it all are fresh. */
  readonly strengthByUnit?: ArrayLike<number>;
  /** What the drive is called. */
  readonly label?: 'effort' | 'drive';
  readonly wall?: Wall;
}

/** What moves: who is working, how much of each is spent, and the line of the drive with its effort. */
export function poolMoving(
  panel: PoolPanel,
  { excitation, recruited, strengthByUnit, label = 'effort', wall = fullDriveWall }: PoolState,
): Mark[] {
  const { layout, x, dots } = panel;
  const working = dots.slice(0, recruited);
  const idle = dots.slice(recruited);
  const now = x(excitation);
  const name = driveLabel(panel, now, `${label} ${formatNumber(effortOf(excitation), 1)} of 10`, wall);
  const left = ([dx, dy, radius]: Dot, index: number): Dot => [
    dx,
    dy,
    radius * Math.sqrt(strengthByUnit![recruited + index]!),
  ];
  return [
    ...(strengthByUnit === undefined ? [] : [discs('unit-spent', dots)]),
    discs('unit-idle', strengthByUnit === undefined ? idle : idle.map(left)),
    ...workingMarks(working, excitation, strengthByUnit),
    ...splitBehindText(
      rule('drive', [now, layout.top - 4], [now, layout.bottom + 4]),
      textObstacles([...room(panel, wall), ...name]),
    ),
    ...name,
  ];
}
