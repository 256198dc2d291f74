import { scaleLinear } from 'd3-scale';
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
    { kind: 'text', style: 'panel-title', at: [layout.left, band.top - 14], text: title },
    { kind: 'rule', style: 'axis', from: [layout.left, band.bottom], to: [layout.right, band.bottom] },
    ...[most / 2, most].flatMap((tick): Mark[] => [
      { kind: 'rule', style: 'grid', from: [layout.left, y(tick)], to: [layout.right, y(tick)] },
      { kind: 'text', style: 'tick', at: [layout.right, y(tick) - 4], text: String(tick), anchor: 'end' },
    ]),
  ];
}
