import { scaleLinear } from 'd3-scale';
import { restedPool } from '../model/pool.ts';
import type { Dot, Mark, Point, Size } from './picture.ts';
import { swarm } from './swarm.ts';

const pool = restedPool();

/** How the pool is laid out at each size: its edges, its middle, and the radius of a unit of force 1. */
const layouts = {
  narrow: { left: 16, right: 334, top: 26, bottom: 196, radius: 1.12 },
  wide: { left: 28, right: 684, top: 30, bottom: 214, radius: 1.56 },
} as const satisfies Record<Size, unknown>;

/** Units are painted in so many tones, small to large. */
const tones = 6;
const toneOf = (unit: number) => 1 + Math.floor((tones * unit) / pool.size);

/** Where things stand in the panel: one axis for the drive, the units and the wall. */
export interface PoolPanel {
  readonly layout: (typeof layouts)[Size];
  /** Excitation to x. */
  readonly x: (excitation: number) => number;
  readonly dots: readonly Dot[];
}

function panelOf(size: Size): PoolPanel {
  const layout = layouts[size];
  const x = scaleLinear([0, pool.fullExcitation], [layout.left, layout.right]);
  const middle = (layout.top + layout.bottom) / 2;
  const discs = Array.from(pool.thresholdByUnit, (threshold, unit) => ({
    x: x(threshold),
    radius: layout.radius * Math.sqrt(pool.forceByUnit[unit]!),
  }));
  return { layout, x, dots: swarm(discs, middle, size === 'wide' ? 1.2 : 0.8) };
}

/** The two panels, laid out once. */
export const poolPanels: Record<Size, PoolPanel> = { narrow: panelOf('narrow'), wide: panelOf('wide') };

/** Effort on the axis: 0 to 10, the share of full drive. An assumption, told beside every figure that uses it. */
export const effortOf = (excitation: number) => (10 * excitation) / pool.fullExcitation;

/** What does not move: every unit's outline, the axis of effort, the wall, and the room between. */
export function poolStill({ layout, x, dots }: PoolPanel, size: Size): Mark[] {
  const { top, bottom } = layout;
  const axis = bottom + 4;
  const ticks = [0, 2, 4, 6, 8, 10].map((effort) => ({ effort, at: x((effort * pool.fullExcitation) / 10) }));
  const lastUnit = x(pool.thresholdByUnit[pool.size - 1]!) + dots[pool.size - 1]![2];
  const roomLines =
    size === 'wide'
      ? ['Every unit is in.', 'From here on they can', 'only fire faster.']
      : ['only', 'faster', 'firing'];
  const middle = (lastUnit + x(pool.fullExcitation)) / 2;
  return [
    { kind: 'dots', style: 'unit-idle', dots },
    { kind: 'rule', style: 'axis', from: [layout.left, axis], to: [layout.right, axis] },
    ...ticks.flatMap(({ effort, at }): Mark[] => [
      { kind: 'rule', style: 'axis', from: [at, axis], to: [at, axis + 4] },
      { kind: 'text', style: 'tick', at: [at, axis + 18], text: String(effort), anchor: 'middle' },
    ]),
    {
      kind: 'text',
      style: 'axis-title',
      at: [layout.left, axis + 36],
      text:
        size === 'wide'
          ? 'Effort: how hard the brain drives the pool, from nothing to all it has'
          : 'Effort: how hard the brain drives the pool',
    },
    ...roomLines.map(
      (text, line): Mark => ({
        kind: 'text',
        style: 'aside',
        at: [middle, (top + bottom) / 2 + (line - (roomLines.length - 1) / 2) * 16 + 4],
        text,
        anchor: 'middle',
      }),
    ),
    {
      kind: 'rule',
      style: 'wall',
      from: [x(pool.fullExcitation), top - 2],
      to: [x(pool.fullExcitation), axis],
    },
    {
      kind: 'text',
      style: 'wall-label',
      at: [x(pool.fullExcitation) + 2, top - 12],
      text: 'the most there is',
      anchor: 'end',
    },
  ];
}

/** What moves: who is working, how much of each is spent, and the line of the drive. */
export function poolMoving(
  panel: PoolPanel,
  excitation: number,
  recruited: number,
  strengthByUnit: Float64Array | undefined,
): Mark[] {
  const { layout, x, dots } = panel;
  const working = dots.slice(0, recruited);
  const now = x(excitation);
  const toneDots: Dot[][] = Array.from({ length: tones + 1 }, () => []);
  for (const [unit, [dx, dy, radius]] of working.entries())
    toneDots[toneOf(unit)]!.push([dx, dy, radius * Math.sqrt(strengthByUnit?.[unit] ?? 1)]);
  const driveTop: Point = [now, layout.top - 2];
  return [
    ...(strengthByUnit === undefined ? [] : [{ kind: 'dots', style: 'unit-spent', dots: working } as const]),
    ...toneDots.map((tone, index): Mark => ({ kind: 'dots', style: `unit-${index}`, dots: tone })).slice(1),
    { kind: 'rule', style: 'drive', from: driveTop, to: [now, layout.bottom + 4] },
    { kind: 'dots', style: 'drive-foot', dots: [[now, layout.bottom + 4, 4]] },
  ];
}
