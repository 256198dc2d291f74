import { scaleLinear } from 'd3-scale';
import { axisY, panelTitle } from '../../view/axes.ts';
import { rule } from '../../view/marks.ts';
import type { Mark } from '../../view/picture.ts';
import type { PoolPanel } from '../../view/poolPanel.ts';

/** The upper and lower edge of a panel that shares the axis of effort with the pool. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export const bandScale = ({ top, bottom }: Band, most: number) => scaleLinear([0, most], [bottom, top]);

/** Title, ground line, and two hairlines at half and at full height with their values. */
export function bandStill({ layout }: PoolPanel, band: Band, most: number, title: string): Mark[] {
  const y = bandScale(band, most);
  return [
    panelTitle([layout.left, band.top - 14], title),
    rule('axis', [layout.left, band.bottom], [layout.right, band.bottom]),
    ...axisY({ y, ticks: [most / 2, most], span: [layout.left, layout.right], side: 'inside' }),
  ];
}
