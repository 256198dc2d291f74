import { exerciseOf } from '../model/set/people.ts';
import { repetitionMaximum } from '../model/set/repetitionMaximum.ts';
import type { BoutRequest, SessionPlan } from '../model/set/session.ts';
import { type Lifter, typicalLifter } from '../model/set/typicalLifter.ts';
import { BadInput } from './badInput.ts';
import { defaultTransition, maxBouts, type SetValues } from './setOptions.ts';

/** A bout, and which set it belongs to: 1 is the first. */
export interface PlannedBout {
  readonly set: number;
  readonly request: BoutRequest;
}

const share = (percent: number) => percent / 100;
/** Leaves out properties without a value: the model takes “undefined” for a value. */
const optionalProperty = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };

/** How many sets there are: as many as loads, if it is not said. */
export const setsOf = ({ sets, load }: SetValues): number => sets ?? load?.length ?? 1;

function checkLoads({ load, rm, sets }: SetValues): void {
  if (load === undefined && rm === undefined)
    throw new BadInput('--load or --rm: one of the two is required');
  if (load !== undefined && rm !== undefined)
    throw new BadInput(`--rm ${rm}: must not be given together with --load; leave one of the two out`);
  if (load !== undefined && load.length > 1 && sets !== undefined && sets !== load.length)
    throw new BadInput(
      `--sets ${sets}: must be ${load.length}, as many as there are loads; leave it out, or give one load for all sets`,
    );
}

/** Refuses combinations of options that are each valid alone. */
export function checkTogether(values: SetValues): void {
  const { drop, transition, lifters = 1 } = values;
  const sets = setsOf(values);
  checkLoads(values);
  if (transition !== undefined && drop === undefined)
    throw new BadInput(`--transition ${transition}: must be given together with --drop`);
  const bouts = sets * (1 + (drop?.length ?? 0));
  if (lifters * bouts > maxBouts)
    throw new BadInput(
      `--lifters ${lifters}: must be from 1 to ${Math.floor(maxBouts / bouts)} (lifters) where each does ${bouts} bouts`,
    );
}

/** The load of each set of a lifter, as a share of the maximum: as given, or solved for a number of repetitions. */
function loadsOf(values: SetValues, lifter: Lifter): number[] {
  const { load = [], rm, exercise, sex } = values;
  const given =
    rm === undefined ? load.map(share) : [repetitionMaximum(exerciseOf(exercise, sex), rm, lifter)];
  return given.length === 1 ? Array.from({ length: setsOf(values) }, () => given).flat() : given;
}

/** Every bout of a lifter in order: each set, and in a drop set each load of each set. */
export function boutsOf(values: SetValues, lifter: Lifter = typicalLifter): PlannedBout[] {
  const { rest, drop = [], transition = defaultTransition, cap, reserve, range, tempo } = values;
  const same = { range, tempo, ...optionalProperty('cap', cap), ...optionalProperty('reserve', reserve) };
  return loadsOf(values, lifter).flatMap((load, index) => {
    const first = { load, rest: index === 0 ? 0 : rest, ...same };
    const drops = drop.map((percent) => ({ load: share(percent), rest: transition, ...same }));
    return [first, ...drops].map((request) => ({ set: index + 1, request }));
  });
}

/** What the model is asked. */
export function sessionOf(values: SetValues, bouts: readonly PlannedBout[]): SessionPlan {
  const { exercise, sex, tolerance, rule } = values;
  return { exercise, sex, tolerance, rule, bouts: bouts.map(({ request }) => request) };
}
