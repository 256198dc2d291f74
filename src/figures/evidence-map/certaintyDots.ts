import { dots } from '../../view/marks.ts';
import type { Mark, Point } from '../../view/picture.ts';
import type { MapClaim, MapData } from './data.ts';

const maxDots = 4;
/** From one dot to the next, and half of one, in units of the picture. */
const [step, radius] = [6, 2.4];

/** What the dots of a claim take, with the gap to its name. */
export const dotsWidth = maxDots * step + 3;

/** Where the first dot of a claim stands. */
export interface DotsPosition {
  readonly claim: MapClaim;
  readonly at: Point;
}

/** How sure the verdict is on each of some claims: full dots, and hollow ones for what is missing. */
export function certaintyDots(positions: readonly DotsPosition[], { certainties }: MapData): Mark[] {
  const places = positions.flatMap(({ claim, at: [x, y] }) =>
    Array.from({ length: maxDots }, (_, index) => ({
      at: [x + radius + index * step, y] as Point,
      full: index < certainties[claim.certainty]!,
    })),
  );
  const where = (full: boolean) => places.filter((place) => place.full === full).map(({ at }) => at);
  return [dots('certain', where(true), radius), dots('uncertain', where(false), radius)];
}
