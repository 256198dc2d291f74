import { effortText } from '../../scenario/effort.ts';
import { formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { holdForce, holds, keptBy, minSpread } from './measured.ts';
import { moments } from './moments.ts';
import {
  type EndedSet,
  endsAt,
  pushOf,
  shownLoads,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from './question.ts';

/** How the loads that are shown end, lightest first. */
const shownEnds = ({ ends }: TwoLimitsRecording) => shownLoads.map((load) => endsAt(ends, load));
const lightest = ({ ends }: TwoLimitsRecording) => endsAt(ends, shownLoads[0]);

/** “1.9”: a push in times what the weight needs. */
const timesText = (set: EndedSet): string => formatNumber(pushOf(set), 1);
/** “1.9×” */
export const pushText = (times: number): string => `${formatNumber(times, 1)}×`;

/** “42 %”: how much stronger the second lifter is than the first, though both lift the same. */
export const strongerBy = ({ strength }: TwoLimitsRecording): string => percent(strength - 1);

/** Whether both accounts are one: everything is given. */
export const accountsCoincide = ({ ends }: TwoLimitsRecording) =>
  ends.every(({ effort, muscle }) => effort === muscle);

/** Whether the second lifter has so much force to spare that measurements could tell, in points of the fresh maximum. */
export const accountsDiffer = (recording: TwoLimitsRecording) =>
  Math.max(...shownEnds(recording).map(({ effort }) => 100 * (effort.capacity - effort.needed))) > minSpread;

/** How alike the logs are: the same at each load shown, no more than a tenth apart, or further. */
export function likenessOf(recording: TwoLimitsRecording): 'same' | 'near' | 'apart' {
  const apart = shownEnds(recording).map(
    ({ effort, muscle }) => Math.abs(effort.repetitions - muscle.repetitions) / muscle.repetitions,
  );
  if (apart.every((share) => share === 0)) return 'same';
  return apart.every((share) => share <= 0.1) ? 'near' : 'apart';
}

/** What is done right after the set, by what the second lifter does at the most effort: who never gives more can’t be asked for it. */
const tests: Readonly<Record<string, string>> = {
  quit: 'All-out push right after the set',
  clamp: 'Nerve stimulated right after the set',
};
export const testTitle = (rule: string): string => tests[rule]!;

/** What the second lifter does at the most effort. */
const stops: Readonly<Record<string, string>> = { quit: 'stops at effort', clamp: 'never goes above effort' };
const stopOf = ({ tolerance, rule }: TwoLimitsScenario): string =>
  `${stops[rule]!} ${effortText(tolerance / 10)}`;

/** Who the two are, and what is asked. */
const asked = (recording: TwoLimitsRecording, scenario: TwoLimitsScenario): string =>
  accountsCoincide(recording)
    ? 'Two lifters with one log, and both go on until the muscle gives out. Who has force to spare?'
    : `Two lifters with one log. One stops when the muscle gives out. The other, who is stronger, ${stopOf(scenario)}. Who has force to spare?`;

/** “39, 19 and 10” */
const listed = ([light, middling, heavy]: readonly number[]): string => `${light}, ${middling} and ${heavy}`;

/** What both wrote down. */
function logged(recording: TwoLimitsRecording): string {
  const [first, second] = (['muscle', 'effort'] as const).map((name) =>
    listed(shownEnds(recording).map((row) => row[name].repetitions)),
  );
  const loads = shownLoads.map((load) => `${load}\u00a0%`);
  return first === second
    ? `With ${loads[0]}, ${loads[1]} and ${loads[2]}, both log ${first} reps.`
    : `With ${loads[0]}, ${loads[1]} and ${loads[2]}, the first logs ${first} reps, the second ${second}.`;
}

/** What the first could give after the lightest set, or both. */
function lightEnd(recording: TwoLimitsRecording, isBoth: boolean): string {
  const { muscle, effort } = lightest(recording);
  const first = `After the set with ${shownLoads[0]}\u00a0%, the first can give ${timesText(muscle)} times what the weight needs`;
  return isBoth ? `${first}, and the second ${timesText(effort)}.` : `${first}: nothing to spare.`;
}

/** What was measured in athletes. */
const measured = `Right after holding ${holdForce}\u00a0% of their strength to the limit, endurance athletes had ${keptBy(holds[0])}\u00a0% of it left, power athletes ${keptBy(holds[2])}\u00a0%.`;

/** What the comparison of the two comes to. */
function verdict(recording: TwoLimitsRecording): string {
  if (accountsCoincide(recording)) return 'At ten of ten they are one.';
  return accountsDiffer(recording)
    ? 'Force to spare means effort ended it. Athletes split both ways.'
    : 'People differ by more than that.';
}

/** What the two come to, what could tell which of them we are, and how far studies have. */
export function describe(
  recording: TwoLimitsRecording,
  seconds: number,
  scenario: TwoLimitsScenario,
): string {
  if (seconds < moments.counts) return asked(recording, scenario);
  if (seconds < moments.muscle) return logged(recording);
  if (seconds < moments.test) return lightEnd(recording, seconds >= moments.effort);
  return seconds < moments.verdict ? measured : `${lightEnd(recording, true)} ${verdict(recording)}`;
}

/** What a change did to the push of the second lifter after the lightest set: two numbers, that of before last. */
export function changed(
  before: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
  after: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
): string {
  if (accountsCoincide(after.recording)) return 'Both lifters are now the same, with no force to spare.';
  const [then, now] = [before, after].map(({ recording }) => timesText(lightest(recording).effort));
  const against = then === now ? 'as before' : `${then} before`;
  return `With ${shownLoads[0]}\u00a0%, the second can give ${now} times what the weight needs, ${against}.`;
}
