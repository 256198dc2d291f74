import { percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { minSpread } from './measured.ts';
import { moments } from './moments.ts';
import {
  countedFrom,
  maxApart,
  type TwoEnds,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from './question.ts';

const lightest = (recording: TwoLimitsRecording) => recording[0]!;
const heaviest = (recording: TwoLimitsRecording) => recording.at(-1)!;

/** Points of force by which the account of effort leaves more, rounded as they are read. */
const pointsApart = ({ effort, muscle }: TwoEnds) =>
  Math.abs(Math.round(100 * effort.capacity) - Math.round(100 * muscle.capacity));

/** Whether both accounts are one: everything is borne. */
export const together = (recording: TwoLimitsRecording) =>
  recording.every(({ effort, muscle }) => effort === muscle);

/** Whether the accounts leave so different a force that measurements could tell them apart. */
export const apart = (recording: TwoLimitsRecording) => Math.max(...recording.map(pointsApart)) > minSpread;

/** Where a test would have to come from, by what is done at the most that is borne. */
const tests: Readonly<Record<string, string>> = {
  quit: 'an all-out try right after could tell',
  clamp: 'only a test from outside could tell',
};

/** What the repetitions show, in one line. */
export function countsFinding(recording: TwoLimitsRecording): string {
  if (together(recording)) return 'Repetitions: the same at every load';
  const max = maxApart(recording);
  return `Repetitions: ${max === 0 ? 'the same' : `at most ${max} apart`} from ${countedFrom}\u00a0% up`;
}

/** What is to be seen before all of it is there: the accounts so far, and how their repetitions compare. */
function soFar(recording: TwoLimitsRecording, seconds: number): string {
  const { effort, muscle } = lightest(recording);
  if (seconds < moments.muscle)
    return 'How much force a set leaves when muscle ends it, from light loads to heavy.';
  if (seconds < moments.effort)
    return `At a load of 30\u00a0%, muscle ends the set with ${percent(muscle.capacity)} of the force left.`;
  const both = together(recording)
    ? `At a load of 30\u00a0%, effort and muscle end the set alike, with ${percent(muscle.capacity)} of the force left.`
    : `At a load of 30\u00a0%, effort ends the set with ${percent(effort.capacity)} of the force left, muscle with ${percent(muscle.capacity)}.`;
  return seconds < moments.counts ? both : `${both} ${countsFinding(recording)}.`;
}

export function describe(
  recording: TwoLimitsRecording,
  seconds: number,
  { rule }: TwoLimitsScenario,
): string {
  if (seconds < moments.test) return soFar(recording, seconds);
  const [light, heavy] = [lightest(recording), heaviest(recording)];
  if (together(recording))
    return `With everything borne the two accounts are one: the set ends with ${percent(light.muscle.capacity)} of the force left at a load of 30\u00a0%, and with ${percent(heavy.muscle.capacity)} at 95\u00a0%.`;
  const test = apart(recording) ? tests[rule]! : 'people differ by more, so no test could tell';
  return `At a load of 30\u00a0%, effort ends the set with ${percent(light.effort.capacity)} of the force left, muscle with ${percent(light.muscle.capacity)}: ${test}.`;
}

/** What a change did to the force that the account of effort leaves in light sets. */
export function changed(
  before: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
  after: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
): string {
  const [then, now] = [before, after].map(({ recording }) => percent(lightest(recording).effort.capacity));
  const against = then === now ? ', as before' : ` instead of ${then}`;
  if (together(after.recording))
    return `Both accounts now leave ${now} of the force, at a load of 30\u00a0%.`;
  return `Effort leaves ${now} of the force${against}, at a load of 30\u00a0%.`;
}
