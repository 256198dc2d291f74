import { publishedPool } from '../model/pool.ts';
import type { Dot, Size } from './picture.ts';
import { scaleLinear } from './scale.ts';
import { swarm } from './swarm.ts';

/** The muscle that pictures of a pool draw. */
export const pool = publishedPool;

/** How a pool is laid out: its edges, the radius of a unit of force 1, the width of the wall, and its words. */
interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
  readonly gap: number;
  readonly wall: number;
  /** What the discs are. */
  readonly title: string;
  readonly axis: string;
  readonly room: readonly string[];
}

/** A pool that has the picture to itself, and one that leaves room at its left for the lift (`liftPanel`). */
const layouts = {
  alone: {
    narrow: {
      left: 14,
      right: 338,
      top: 30,
      bottom: 204,
      radius: 1.42,
      gap: 0.8,
      wall: 8,
      title: 'Motor units: nerve cells with their fibres',
      axis: 'Effort: how hard the brain drives the muscle',
      room: ['here only', 'faster', 'impulses'],
    },
    wide: {
      left: 30,
      right: 684,
      top: 34,
      bottom: 228,
      radius: 2.05,
      gap: 1.2,
      wall: 10,
      title: 'Each disc: a motor unit, one nerve cell with its muscle fibres',
      axis: 'Effort: how hard the brain drives the muscle, from not at all to all there is',
      room: ['From here on, force', 'can only come from', 'faster impulses.'],
    },
  },
  besideLift: {
    narrow: {
      left: 84,
      right: 338,
      top: 30,
      bottom: 184,
      radius: 1.2,
      gap: 0.7,
      wall: 8,
      title: 'motor units',
      axis: 'Effort; marks: reps. Discs shrink as they tire.',
      room: [],
    },
    wide: {
      left: 126,
      right: 684,
      top: 34,
      bottom: 228,
      radius: 1.85,
      gap: 1.1,
      wall: 10,
      title: 'motor units: nerve cells with their fibres',
      axis: 'Effort: how hard the brain drives the muscle. Marks: each rep as it felt, half a second later',
      room: [],
    },
  },
} as const satisfies Record<string, Record<Size, Layout>>;

/** Where things stand in the panel: one axis for the drive, the units and the wall. */
export interface PoolPanel {
  readonly size: Size;
  readonly layout: Layout;
  /** Excitation to x. */
  readonly x: (excitation: number) => number;
  readonly dots: readonly Dot[];
}

function panelOf(size: Size, layout: Layout): PoolPanel {
  const x = scaleLinear([0, pool.fullExcitation], [layout.left, layout.right]);
  const discs = Array.from(pool.thresholdByUnit, (threshold, unit) => ({
    x: x(threshold),
    radius: layout.radius * Math.sqrt(pool.forceByUnit[unit]!),
  }));
  return { size, layout, x, dots: swarm(discs, (layout.top + layout.bottom) / 2 - 4, layout.gap) };
}

/** Both sizes, each laid out once it is drawn: a browser draws one of them, and not before a reader changes something. */
function atSizes({ narrow, wide }: Record<Size, Layout>): Record<Size, PoolPanel> {
  const panels: Partial<Record<Size, PoolPanel>> = {};
  return {
    get narrow() {
      panels.narrow ??= panelOf('narrow', narrow);
      return panels.narrow;
    },
    get wide() {
      panels.wide ??= panelOf('wide', wide);
      return panels.wide;
    },
  };
}

export const poolPanels = atSizes(layouts.alone);
export const poolPanelsBesideLift = atSizes(layouts.besideLift);
