import { line } from 'd3-shape';
import { restedPool } from '../../model/pool.ts';
import { type RestedEffort, restedCurve, restedForce } from '../../model/rested.ts';
import { percent } from '../../typography/number.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolPanel.ts';
import { type Band, bandScale, bandStill } from './panel.ts';

const { thresholdByUnit, size: units } = restedPool();
const bands: Record<Size, Band> = { narrow: { top: 418, bottom: 562 }, wide: { top: 456, bottom: 606 } };
const titles: Record<Size, string> = {
  narrow: 'Force that comes out, % of maximum',
  wide: 'Force that comes out, per cent of this rested muscle’s maximum',
};

type Point = { excitation: number; force: number };
const curve: readonly Point[] = restedCurve(135);

/** Where half of the pool is in, and where all of it is. */
const milestones = [
  { unit: units / 2 - 1, text: (force: string) => `half of the pool is in by ${force}` },
  { unit: units - 1, text: (force: string) => `the last unit joins at ${force}` },
].map(({ unit, text }) => {
  const excitation = thresholdByUnit[unit]!;
  const force = restedForce(excitation);
  return { excitation, force, text: text(percent(force)) };
});

function path({ size, x }: PoolPanel, points: readonly Point[]): string {
  const y = bandScale(bands[size], 100);
  const draw = line<Point>(
    ({ excitation }) => x(excitation),
    ({ force }) => y(100 * force),
  ).digits(1);
  return draw(points) ?? '';
}

export function forceStill(panel: PoolPanel): Mark[] {
  const { size, x } = panel;
  const y = bandScale(bands[size], 100);
  return [
    ...bandStill(panel, bands[size], 100, titles[size]),
    { kind: 'path', style: 'capacity-faint', d: path(panel, curve) },
    ...milestones.flatMap(({ excitation, force, text }): Mark[] => {
      const at = [x(excitation), y(100 * force)] as const;
      const late = force > 0.5;
      // The early label hangs high, over the curve; the late one stands beside its point.
      const label = late ? ([at[0] - 9, at[1] - 5] as const) : ([at[0] - 4, y(62)] as const);
      return [
        { kind: 'dots', style: 'milestone', dots: [[...at, 3]] },
        { kind: 'text', style: 'aside', at: label, text, anchor: late ? 'end' : 'start' },
        ...(late ? [] : [{ kind: 'rule', style: 'lead', from: at, to: [at[0], y(60)] } as const]),
      ];
    }),
  ];
}

export function forceMoving(panel: PoolPanel, effort: RestedEffort): Mark[] {
  const { size, x, layout } = panel;
  const now = x(effort.excitation);
  const height = bandScale(bands[size], 100)(100 * effort.force);
  const past = curve.filter(({ excitation }) => excitation < effort.excitation);
  const pastMiddle = now > (layout.left + layout.right) / 2;
  return [
    { kind: 'rule', style: 'now', from: [now, bands[size].top], to: [now, bands[size].bottom] },
    { kind: 'path', style: 'capacity', d: path(panel, [...past, effort]) },
    { kind: 'rule', style: 'demand', from: [layout.left, height], to: [now, height] },
    { kind: 'dots', style: 'demand-point', dots: [[now, height, 5]] },
    {
      kind: 'text',
      style: 'demand-label',
      at: [now + (pastMiddle ? -12 : 10), height + 19],
      text: `${percent(effort.force)} of maximum`,
      anchor: pastMiddle ? 'end' : 'start',
    },
  ];
}
