import { scaleLinear } from '../../view/scale.ts';
import { axisUnit, isStandardised, noDifference, spreads } from '../axisUnits.ts';
import { comparedIn, type Interval, intervalOf } from '../interval.ts';
import type { Unit } from '../units.ts';
import type { Weighed } from '../weight.ts';

/** What of an entry is drawn, in its unit. */
export interface Drawn {
  readonly found: Interval;
  /** What it is set against; without ± its ends are its value. */
  readonly compared: Interval | undefined;
  readonly unit: Unit;
  /** What it measures, where others that measure the same share its axis. */
  readonly axis: string | undefined;
}

/** The axis of one or more entries: all of them have the same ends, so that their lengths may be compared. */
export interface RowAxis {
  readonly from: number;
  readonly to: number;
  /** Where there is no difference. */
  readonly none: number;
  /** What it measures and in which unit, in words. */
  readonly words: string;
}

/** What is drawn of an entry; nothing where it has neither an interval nor a ±. */
export function drawnOf({ entry, finding }: Weighed): Drawn | undefined {
  const found = finding && intervalOf(finding);
  if (finding?.unit === undefined || found === undefined) return undefined;
  return { found, compared: comparedIn(finding), unit: finding.unit, axis: entry.axis };
}

/** What one on an axis is; where it has a name, that as well, and no more of the unit than there is room for. */
function wordsOf(name: string | undefined, units: readonly Unit[]): string {
  const [unit] = units;
  const inUnit = unit === undefined ? '' : axisUnit(unit);
  return name === undefined ? inUnit : `${name}, ${isStandardised(unit) ? spreads : inUnit}`;
}

function axisOf(drawn: readonly Drawn[]): RowAxis {
  const units = drawn.map(({ unit }) => unit);
  const none = Math.max(...units.map(noDifference));
  const ends = drawn
    .flatMap(({ found, compared }) => [found, compared ?? found])
    .flatMap(({ low, high }) => [low, high]);
  const [from, to] = scaleLinear([Math.min(none, ...ends), Math.max(none, ...ends)], [0, 1])
    .nice(4)
    .domain();
  return { from, to, none, words: wordsOf(drawn.find(({ axis }) => axis !== undefined)?.axis, units) };
}

/** The axis of each: that of its name, else its own. */
export function axesOf(drawn: readonly Drawn[]): ReadonlyMap<Drawn, RowAxis> {
  const groups = [...Map.groupBy(drawn, (one) => one.axis ?? one).values()];
  return new Map(
    groups.flatMap((group) => {
      const axis = axisOf(group);
      return group.map((one) => [one, axis] as const);
    }),
  );
}
