import { effortText } from '../../scenario/effort.ts';
import { percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { matchedAt, shownLoads } from './layout.ts';
import { holdForce, holds, keptBy, minSpread } from './measured.ts';
import { moments } from './moments.ts';
import {
  countedFrom,
  maxApart,
  type TwoEnds,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from './question.ts';

/** How one of the loads ends. */
export const endsAt = ({ ends }: TwoLimitsRecording, load: number): TwoEnds =>
  ends.find((row) => row.load === load)!;

export const lightest = ({ ends }: TwoLimitsRecording) => ends[0]!;

/** A share of the fresh maximum as it is read, per cent. */
export const leftBy = (share: number): number => Math.round(100 * share);

const keeps = ({ capacity }: TwoEnds['effort']): string => percent(capacity);

/** “42 %”: how much stronger the second lifter is than the first, though both lift the same. */
export const strongerBy = ({ strength }: TwoLimitsRecording): string => percent(strength - 1);

/** Whether both accounts are one: everything is given. */
export const accountsCoincide = ({ ends }: TwoLimitsRecording) =>
  ends.every(({ effort, muscle }) => effort === muscle);

/** Whether the accounts leave so different a force that measurements could tell them apart. */
export const accountsDiffer = ({ ends }: TwoLimitsRecording) =>
  Math.max(
    ...ends
      .filter(({ load }) => shownLoads.some((shown) => shown === load))
      .map(({ effort, muscle }) => leftBy(effort.capacity) - leftBy(muscle.capacity)),
  ) > minSpread;

/** What could tell the accounts apart, by what is done at the most effort. */
const tests: Readonly<Record<string, string>> = { quit: 'an all-out try', clamp: 'nerve stimulation' };
export const testOf = (rule: string): string => tests[rule]!;

/** What the second lifter does at the most effort. */
const stops: Readonly<Record<string, string>> = { quit: 'stops at effort', clamp: 'never goes above effort' };
export const stopOf = ({ tolerance, rule }: TwoLimitsScenario): string =>
  `${stops[rule]!} ${effortText(tolerance / 10)}`;

/** How the reps of both compare. */
export function countsFinding(recording: TwoLimitsRecording): string {
  if (accountsCoincide(recording)) return 'Both log the same reps at every load.';
  const max = maxApart(recording);
  const from = `from ${countedFrom}\u00a0% up`;
  return max === 0
    ? `Matched at ${matchedAt}\u00a0%, they log the same reps ${from}.`
    : `Matched at ${matchedAt}\u00a0%, their reps are at most ${max} apart ${from}.`;
}

/** Who the two are, and what is asked. */
const asked = (recording: TwoLimitsRecording, scenario: TwoLimitsScenario): string =>
  accountsCoincide(recording)
    ? 'Two lifters log the same reps, and both go on until the muscle gives out. See what is to spare.'
    : `Two lifters log the same reps. One stops when the muscle gives out. The other, ${strongerBy(recording)} stronger, ${stopOf(scenario)}. Who has force to spare?`;

/** What is left after the lightest set: of the first lifter alone, or of both. */
function lightEnd(recording: TwoLimitsRecording, isBoth = true): string {
  const { muscle, effort } = lightest(recording);
  const first = `The lightest set leaves the first lifter ${keeps(muscle)} of force`;
  if (!isBoth) return `${first}, none of it to spare.`;
  return accountsCoincide(recording)
    ? `${first}, and the second as much.`
    : `${first} and the second ${keeps(effort)}.`;
}

/** What the two come to, what could tell which of them we are, and how far studies have. */
export function describe(
  recording: TwoLimitsRecording,
  seconds: number,
  scenario: TwoLimitsScenario,
): string {
  if (seconds < moments.counts) return asked(recording, scenario);
  if (seconds < moments.muscle) return countsFinding(recording);
  if (seconds < moments.test) return lightEnd(recording, seconds >= moments.effort);
  if (seconds < moments.verdict)
    return `Right after holding ${holdForce}\u00a0% of their strength to the limit, endurance athletes had ${keptBy(holds[0])}\u00a0% of it left, power athletes ${keptBy(holds[2])}\u00a0%.`;
  if (accountsCoincide(recording))
    return `${lightEnd(recording)} At ten of ten they are one: no test can tell them apart.`;
  return accountsDiffer(recording)
    ? `${lightEnd(recording)} If ${testOf(scenario.rule)} finds more, effort ended it; if not, muscle. Studies found both.`
    : `${lightEnd(recording)} People differ by more than that, so no test can tell.`;
}

/** What a change did to the force that the second lifter has after the lightest set: two numbers, that of before last. */
export function changed(
  before: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
  after: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
): string {
  if (accountsCoincide(after.recording)) return 'Both lifters are now the same, with no force to spare.';
  const [then, now] = [before, after].map(({ recording }) => keeps(lightest(recording).effort));
  const against = then === now ? 'as before' : `${then} before`;
  return `After the lightest set, the second lifter has ${now} of force left, ${against}.`;
}
