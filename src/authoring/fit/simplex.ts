type Point = readonly number[];
interface Corner {
  readonly at: Point;
  readonly value: number;
}
/** The corner at a share of the way from the middle of the others to the worst: 1 stays, 0 is the middle, −1 mirrors. */
type Along = (share: number) => Corner;

/** Where the worst corner should go, by the rules of the method; nowhere, if all must draw nearer to the best. */
function move(along: Along, best: Corner, secondWorst: Corner, worst: Corner): Corner | undefined {
  const mirrored = along(-1);
  if (mirrored.value < best.value) {
    const further = along(-2);
    return further.value < mirrored.value ? further : mirrored;
  }
  if (mirrored.value < secondWorst.value) return mirrored;
  const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
  return nearer.value < Math.min(mirrored.value, worst.value) ? nearer : undefined;
}

/**
 * Looks for the least value of a function without its slope, by the simplex method of Nelder and Mead (1965) with
 * its usual constants. It uses no chance: the same function and start give the same end.
 *
 * @param steps how far to reach from the start along each axis at first
 * @param rounds how many times a corner is moved
 */
export function simplex(f: (at: Point) => number, start: Point, steps: Point, rounds: number): Corner {
  const corner = (at: Point): Corner => ({ at, value: f(at) });
  const shifted = start.map((_, axis) => start.map((x, i) => (i === axis ? x + steps[i]! : x)));
  let corners = [start, ...shifted].map(corner);
  for (let round = 0; round < rounds; round++) {
    corners.sort((a, b) => a.value - b.value);
    const others = corners.slice(0, -1);
    const best = others[0]!;
    const worst = corners[corners.length - 1]!;
    const middle = start.map((_, i) => others.reduce((sum, { at }) => sum + at[i]!, 0) / others.length);
    const along: Along = (share) => corner(middle.map((m, i) => m + share * (worst.at[i]! - m)));
    const moved = move(along, best, others[others.length - 1]!, worst);
    const nearer = ({ at }: Corner) => corner(at.map((x, i) => (x + best.at[i]!) / 2));
    corners = moved === undefined ? [best, ...corners.slice(1).map(nearer)] : [...others, moved];
  }
  return corners.reduce((least, other) => (other.value < least.value ? other : least));
}

/** Where a search begins along an axis, and how far it reaches from there at first. */
export interface Axis {
  readonly start: number;
  readonly step: number;
}

/** The same with a name for each axis. */
export function minimize<Name extends string>(
  f: (values: Readonly<Record<Name, number>>) => number,
  axes: Readonly<Record<Name, Axis>>,
  rounds: number,
): { at: Record<Name, number>; value: number } {
  const names = Object.keys(axes) as Name[];
  const all = Object.values<Axis>(axes);
  const named = (at: Point) =>
    Object.fromEntries(names.map((name, index) => [name, at[index]])) as Record<Name, number>;
  const { at, value } = simplex(
    (point) => f(named(point)),
    all.map(({ start }) => start),
    all.map(({ step }) => step),
    rounds,
  );
  return { at: named(at), value };
}
