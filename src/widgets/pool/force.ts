import { restedPool } from '../../model/pool.ts';
import { type RestedEffort, restedCurve, restedForce } from '../../model/rested.ts';
import { percent } from '../../typography/number.ts';
import { dots, path, polyline, rule, text } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolPanel.ts';
import { type Band, bandScale, bandStill } from './panel.ts';

const { thresholdByUnit, size: units } = restedPool();
const bands: Record<Size, Band> = { narrow: { top: 418, bottom: 562 }, wide: { top: 456, bottom: 606 } };
const titles: Record<Size, string> = {
  narrow: 'Force that comes out, % of maximum',
  wide: 'Force that comes out, per cent of this rested muscle’s maximum',
};

type Level = { excitation: number; force: number };
const curve: readonly Level[] = restedCurve(135);

/** Where half of the pool is in, and where all of it is. */
const milestones = [
  { unit: units / 2 - 1, text: (force: string) => `half of the pool is in by ${force}` },
  { unit: units - 1, text: (force: string) => `the last unit joins at ${force}` },
].map(({ unit, text: words }) => {
  const excitation = thresholdByUnit[unit]!;
  const force = restedForce(excitation);
  return { excitation, force, words: words(percent(force)) };
});

function drawn({ size, x }: PoolPanel, levels: readonly Level[]): string {
  const y = bandScale(bands[size], 100);
  return polyline(levels.map(({ excitation, force }): Point => [x(excitation), y(100 * force)]));
}

export function forceStill(panel: PoolPanel): Mark[] {
  const { size, x } = panel;
  const y = bandScale(bands[size], 100);
  return [
    ...bandStill(panel, bands[size], 100, titles[size]),
    path('capacity-faint', drawn(panel, curve)),
    ...milestones.flatMap(({ excitation, force, words }): Mark[] => {
      const at = [x(excitation), y(100 * force)] as const;
      const late = force > 0.5;
      // The early label hangs high, over the curve; the late one stands beside its point.
      const label = late ? ([at[0] - 9, at[1] - 5] as const) : ([at[0] - 4, y(62)] as const);
      return [
        dots('milestone', [at], 3),
        text('aside', label, words, late ? 'end' : 'start'),
        ...(late ? [] : [rule('lead', at, [at[0], y(60)])]),
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
    rule('now', [now, bands[size].top], [now, bands[size].bottom]),
    path('capacity', drawn(panel, [...past, effort])),
    rule('demand', [layout.left, height], [now, height]),
    dots('demand-point', [[now, height]], 5),
    text(
      'demand-label',
      [now + (pastMiddle ? -12 : 10), height + 19],
      `${percent(effort.force)} of maximum`,
      pastMiddle ? 'end' : 'start',
    ),
  ];
}
