import { dots, path, rule } from '../../view/marks.ts';
import type { Mark, Point, Size } from '../../view/picture.ts';
import { type MapClaim, type MapStance, mapStances } from './data.ts';

/** From one study to the next at each size, and between the sides. */
const steps: Record<Size, number> = { narrow: 5, wide: 5.8 };
const gap = 4;
const stroke = 7;
const ring = 2.3;

/** How far a stroke goes up and down from the line. */
const reach: Partial<Record<MapStance, readonly [up: number, down: number]>> = {
  supports: [stroke, 0],
  contradicts: [0, stroke],
};

const round = (value: number) => Math.round(10 * value) / 10;

/**
 * The studies of a claim along a line: those that speak for it stand up, those that limit it are dots on the line, those
 * against it hang down. Broken strokes and hollow dots were read at second hand.
 */
export function glyph({ studies }: Pick<MapClaim, 'studies'>, [x, y]: Point, size: Size): Mark[] {
  const step = steps[size];
  const strokes = { seen: '', second: '' };
  const rings: Record<keyof typeof strokes, Point[]> = { seen: [], second: [] };
  let at = x + step / 2;
  let end = x;
  for (const stance of mapStances) {
    const [seen, secondHand] = studies[stance];
    const ends = reach[stance];
    for (let index = 0; index < seen + secondHand; index++) {
      const how = index < seen ? 'seen' : 'second';
      if (ends === undefined) rings[how].push([at, y]);
      else strokes[how] += `M${round(at)} ${round(y - ends[0])}V${round(y + ends[1])}`;
      end = at + step / 2;
      at += step;
    }
    if (seen + secondHand > 0) at += gap;
  }
  return [
    rule('studies', [x, y], [end, y]),
    ...(['seen', 'second'] as const).flatMap((how): Mark[] => [
      ...(strokes[how] === '' ? [] : [path(`study-${how}`, strokes[how])]),
      ...(rings[how].length === 0 ? [] : [dots(`limit-${how}`, rings[how], ring)]),
    ]),
  ];
}
