import { publishedPool } from '../../model/pool.ts';
import type { RestedEffort } from '../../model/rested.ts';
import { dots, rule } from '../../view/marks.ts';
import { splitBehindText } from '../../view/obstacles.ts';
import type { Mark, Size } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolLayout.ts';
import { bandScale, bandStill, bandWords, type ForceBand } from './panel.ts';

const { thresholdByUnit } = publishedPool;
const bands: Record<Size, ForceBand> = { narrow: { top: 286, bottom: 362 }, wide: { top: 318, bottom: 402 } };
const titles: Record<Size, string> = {
  narrow: 'Firing: impulses a second from each nerve cell',
  wide: 'Firing: how many impulses a second each nerve cell sends its fibres',
};
const maxHz = 40;

export const ratesStill = (panel: PoolPanel): Mark[] =>
  bandStill(panel, bands[panel.size], maxHz, titles[panel.size]);

/** One point a working unit: weak units, recruited early, fire faster than strong ones. */
export function ratesMoving(panel: PoolPanel, effort: RestedEffort): Mark[] {
  const { size, x } = panel;
  const { recruited, rateHzByUnit, excitation } = effort;
  const now = x(excitation);
  const y = bandScale(bands[size], maxHz);
  const places = Array.from(
    { length: recruited },
    (_, unit) => [x(thresholdByUnit[unit]!), y(rateHzByUnit[unit]!)] as const,
  );
  return [
    ...splitBehindText(
      rule('now', [now, bands[size].top], [now, bands[size].bottom]),
      bandWords(panel, bands[size], maxHz),
    ),
    dots('rate', places, size === 'wide' ? 2.2 : 1.8),
  ];
}
