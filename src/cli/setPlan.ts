import type { BoutRequest, SessionPlan } from '../model/set/session.ts';
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

/** Refuses combinations of options that are each valid alone. */
export function checkTogether({ drop, transition, lifters = 1, sets }: SetValues): void {
  if (transition !== undefined && drop === undefined)
    throw new BadInput(`--transition ${transition}: must be given together with --drop`);
  const bouts = sets * (1 + (drop?.length ?? 0));
  if (lifters * bouts > maxBouts)
    throw new BadInput(
      `--lifters ${lifters}: must be from 1 to ${Math.floor(maxBouts / bouts)} (lifters) where each does ${bouts} bouts`,
    );
}

/** Every bout in order: each set, and in a drop set each load of each set. */
export function boutsOf(values: SetValues): PlannedBout[] {
  const { load, sets, rest, drop = [], transition = defaultTransition, cap, reserve, range, tempo } = values;
  const same = { range, tempo, ...optionalProperty('cap', cap), ...optionalProperty('reserve', reserve) };
  return Array.from({ length: sets }, (_, index) => {
    const first = { load: share(load), rest: index === 0 ? 0 : rest, ...same };
    const drops = drop.map((percent) => ({ load: share(percent), rest: transition, ...same }));
    return [first, ...drops].map((request) => ({ set: index + 1, request }));
  }).flat();
}

/** What the model is asked. */
export function sessionOf(values: SetValues, bouts: readonly PlannedBout[]): SessionPlan {
  const { exercise, tolerance, rule } = values;
  return { exercise, tolerance, rule, bouts: bouts.map(({ request }) => request) };
}
