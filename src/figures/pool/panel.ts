import { axisY, panelTitle } from '../../view/axes.ts';
import { rule } from '../../view/marks.ts';
import { textObstacles } from '../../view/obstacles.ts';
import type { Mark } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolLayout.ts';
import { scaleLinear } from '../../view/scale.ts';
import type { Box } from '../../view/textBox.ts';

/** The upper and lower edge of a panel that shares the axis of effort with the pool. */
export interface ForceBand {
  readonly top: number;
  readonly bottom: number;
}

export const bandScale = ({ top, bottom }: ForceBand, max: number) => scaleLinear([0, max], [bottom, top]);

/** The labels of the lines across: what moves passes behind them. */
export const bandWords = (panel: PoolPanel, band: ForceBand, max: number): Box[] =>
  textObstacles(bandTicks(panel, band, max));

const bandTicks = ({ layout: { left, right } }: PoolPanel, band: ForceBand, max: number): Mark[] =>
  axisY({ y: bandScale(band, max), ticks: [max / 2, max], span: [left, right], side: 'inside' });

/** Title, base line, and two hairlines at half and at full height with their values. */
export function bandStill(panel: PoolPanel, band: ForceBand, max: number, title: string): Mark[] {
  const { layout } = panel;
  return [
    panelTitle([layout.left, band.top - 14], title),
    rule('axis', [layout.left, band.bottom], [layout.right, band.bottom]),
    ...bandTicks(panel, band, max),
  ];
}
