import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { restedPool } from '../../model/pool.ts';
import { type RestedEffort, restedCurve } from '../../model/rested.ts';
import { fieldsOf } from '../../scenario/fields.ts';
import { run } from '../../scenario/run.ts';
import { percent, printed } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { effortOf, type PoolPanel, poolMoving, poolPanels, poolStill } from '../../view/poolPanel.ts';
import type { Widget } from '../widget.ts';

const rates = { narrow: { top: 272, bottom: 362 }, wide: { top: 288, bottom: 382 } } as const;
const forces = { narrow: { top: 428, bottom: 556 }, wide: { top: 440, bottom: 572 } } as const;

const rested = restedPool();
const curve = restedCurve(135);
const mostHz = 40;

const yOf = ({ top, bottom }: { top: number; bottom: number }, most: number) =>
  scaleLinear([0, most], [bottom, top]);

function axes(
  { layout }: PoolPanel,
  box: { top: number; bottom: number },
  most: number,
  title: string,
): Mark[] {
  const y = yOf(box, most);
  return [
    { kind: 'text', style: 'panel-title', at: [layout.left, box.top - 14], text: title },
    { kind: 'rule', style: 'axis', from: [layout.left, box.bottom], to: [layout.right, box.bottom] },
    ...[most / 2, most].flatMap((tick): Mark[] => [
      { kind: 'rule', style: 'grid', from: [layout.left, y(tick)], to: [layout.right, y(tick)] },
      { kind: 'text', style: 'tick', at: [layout.right, y(tick) - 4], text: String(tick), anchor: 'end' },
    ]),
  ];
}

function still(panel: PoolPanel, size: Size): Mark[] {
  const y = yOf(forces[size], 100);
  const path = line<(typeof curve)[number]>(
    (point) => panel.x(point.excitation),
    (point) => y(100 * point.force),
  ).digits(1);
  return [
    ...poolStill(panel, size),
    ...axes(
      panel,
      rates[size],
      mostHz,
      size === 'wide'
        ? 'How fast each working unit fires, impulses per second'
        : 'Firing rate of each unit, impulses/s',
    ),
    ...axes(
      panel,
      forces[size],
      100,
      size === 'wide'
        ? 'Force that comes out, per cent of this rested muscle’s maximum'
        : 'Force that comes out, % of maximum',
    ),
    { kind: 'path', style: 'capacity-faint', d: path(curve) ?? '' },
  ];
}

function moving(panel: PoolPanel, effort: RestedEffort, size: Size): Mark[] {
  const rate = yOf(rates[size], mostHz);
  const force = yOf(forces[size], 100);
  const now = panel.x(effort.excitation);
  const at = force(100 * effort.force);
  const path = line<(typeof curve)[number]>(
    (point) => panel.x(point.excitation),
    (point) => force(100 * point.force),
  ).digits(1);
  const past = curve.filter(({ excitation }) => excitation < effort.excitation);
  const toLeft = now > (panel.layout.left + panel.layout.right) / 2;
  return [
    ...poolMoving(panel, effort.excitation, effort.recruited, undefined),
    { kind: 'rule', style: 'now', from: [now, panel.layout.bottom + 4], to: [now, forces[size].bottom] },
    {
      kind: 'dots',
      style: 'rate',
      dots: Array.from(
        { length: effort.recruited },
        (_, unit) =>
          [
            panel.x(rested.thresholdByUnit[unit]!),
            rate(effort.rateHzByUnit[unit]!),
            size === 'wide' ? 2.2 : 1.8,
          ] as const,
      ),
    },
    { kind: 'path', style: 'capacity', d: path([...past, effort]) ?? '' },
    { kind: 'rule', style: 'demand', from: [panel.layout.left, at], to: [now, at] },
    { kind: 'dots', style: 'demand-point', dots: [[now, at, 5]] },
    {
      kind: 'text',
      style: 'demand-label',
      at: [toLeft ? now - 10 : now + 10, at + (toLeft ? -10 : 16)],
      text: `${percent(effort.force)} of maximum`,
      anchor: toLeft ? 'end' : 'start',
    },
  ];
}

/** Who does the work? A rested pool, asked for a force. */
export const pool: Widget<RestedEffort> = {
  id: 'pool',
  question: 'Who does the work?',
  caption:
    'Each disc is a motor unit, its area the force it can add, placed at the effort that wakes it. Ask for more and stronger units join, while those already working fire faster. Watch how much of the pool works for a small force, and how late the strongest units come.',
  fields: fieldsOf.pool,
  run: run.pool,
  moments: () => [{ seconds: 0, label: 'now' }],
  frame: { narrow: { width: 360, height: 600 }, wide: { width: 720, height: 620 } },
  still: (_effort, size) => still(poolPanels[size], size),
  moving: (effort, _seconds, size) => moving(poolPanels[size], effort, size),
  describe: (effort, _seconds, scenario) => {
    const asked = percent(scenario.force! / 100);
    if (effort.recruited === 0) return `For ${asked} of maximum no motor unit works: the muscle is at rest.`;
    const fastest = printed(Math.max(...effort.rateHzByUnit));
    const start = `For ${asked} of maximum, ${effort.recruited} of ${rested.size} motor units work, at an effort of ${printed(effortOf(effort.excitation), 1)} of 10.`;
    return effort.recruited === rested.size
      ? `${start} Every unit is in; more force can only come from faster firing.`
      : `${start} The weakest fire fastest, ${Number(fastest).toFixed(0)} times a second; the strongest ${rested.size - effort.recruited} still rest.`;
  },
};
