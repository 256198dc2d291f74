import type { Dot } from './picture.ts';

/**
 * Places discs along an axis so that none covers another: each keeps its x and moves as little as possible from the
 * middle line. Large discs are placed first, so that small ones fill the gaps.
 *
 * @param discs x and radius of each
 * @param middle y of the middle line
 * @param gap least space between two discs
 */
export function swarm(discs: readonly { x: number; radius: number }[], middle: number, gap: number): Dot[] {
  const placed: Dot[] = [];
  const dots = new Array<Dot>(discs.length);
  const order = discs.map((_, index) => index).sort((a, b) => discs[b]!.radius - discs[a]!.radius);
  for (const index of order) {
    const { x, radius } = discs[index]!;
    const near = placed.filter(([px, , pr]) => Math.abs(px - x) < pr + radius + gap);
    const free = (y: number) =>
      near.every(([px, py, pr]) => (px - x) ** 2 + (py - y) ** 2 >= (pr + radius + gap) ** 2 - 1e-6);
    const touching = near.flatMap(([px, py, pr]) => {
      const rise = Math.sqrt((pr + radius + gap) ** 2 - (px - x) ** 2);
      return [py - rise, py + rise];
    });
    // Alternate sides, or every tie would fall upward.
    const side = index % 2 === 0 ? 1 : -1;
    const y = [middle, ...touching]
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || side * (a - b))
      .find(free)!;
    placed.push([x, y, radius]);
    dots[index] = [x, y, radius];
  }
  return dots;
}
