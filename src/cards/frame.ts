import { site } from '../identity/site.ts';
import { cardSize } from '../sharing/common.ts';
import type { Mark, Point } from '../view/picture.ts';
import { leading, type TypeSetting } from './type.ts';

/** Where things stand on every card, in pixels. */
export const edge = 64;
export const room = cardSize.width - 2 * edge;
/** Between the name of the site and the line at the foot. */
export const body = { top: 142, bottom: 536 } as const;
const nameLine = 92;
const footLine = cardSize.height - 52;

/** The sizes that titles come in, from large to small: at a quarter of its width a card can still be read. */
export const titleSizes = [76, 70, 64, 58, 52, 46, 42, 38, 34] as const;

/** The logo of the site: units of growing size before a wall. */
const logo: readonly Mark[] = [
  { kind: 'dots', style: 'unit-1', dots: [[edge + 4, nameLine - 6, 4]] },
  { kind: 'dots', style: 'unit-3', dots: [[edge + 15, nameLine - 17, 6]] },
  { kind: 'dots', style: 'unit-6', dots: [[edge + 29, nameLine - 8, 9]] },
  { kind: 'rule', style: 'card-wall', from: [edge + 47, nameLine - 27], to: [edge + 47, nameLine + 3] },
];

/**
 * What every card has: the name of the site, and the kind of thing it shows.
 *
 * @param above whether the kind stands beside the name, where a picture takes the foot
 */
export const cardFrame = (kind: string, above = false): Mark[] => [
  ...logo,
  { kind: 'text', style: 'card-name', at: [edge + 62, nameLine], text: site.name },
  above
    ? { kind: 'text', style: 'card-kind', at: [edge + room, nameLine], text: kind, anchor: 'end' }
    : { kind: 'text', style: 'card-kind', at: [edge, footLine], text: kind },
];

/** A text in its lines, below a height. */
export const setLines = (style: string, { size, lines }: TypeSetting, [x, top]: Point): Mark[] =>
  lines.map((text, index) => ({
    kind: 'text',
    style: `${style}-${size}`,
    at: [x, top + size + index * leading * size],
    text,
  }));

export const heightOf = ({ size, lines }: TypeSetting): number => lines.length * leading * size;
