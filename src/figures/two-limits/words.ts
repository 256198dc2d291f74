import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import { repetitionsInFigures } from '../../scenario/counts.ts';
import { formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { Size } from '../../view/picture.ts';
import { minSpread } from './measured.ts';
import {
  countedFrom,
  maxApart,
  type TwoEnds,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from './question.ts';

/** Points of force by which the account of effort leaves more, rounded as they are read. */
const pointsApart = ({ effort, muscle }: TwoEnds) =>
  Math.round(100 * effort.capacity) - Math.round(100 * muscle.capacity);
const widest = (recording: TwoLimitsRecording) =>
  Math.max(...recording.map((ends) => Math.abs(pointsApart(ends))));
const points = (count: number) => (Math.abs(count) === 1 ? '1 point' : `${Math.abs(count)} points`);
const lightest = (recording: TwoLimitsRecording) => recording[0]!;
const heaviest = (recording: TwoLimitsRecording) => recording.at(-1)!;

/** Whether both accounts are one: everything is borne. */
export const together = (recording: TwoLimitsRecording) =>
  recording.every(({ effort, muscle }) => effort === muscle);

/** Whether the accounts leave so different a force that measurements could tell them apart. */
const apart = (recording: TwoLimitsRecording) => widest(recording) > minSpread;

/** Where a test would have to come from, by what is done at the most that is borne. */
const tests: Readonly<Record<string, { short: string; long: string }>> = {
  quit: { short: 'An all-out try right after could tell.', long: 'an all-out try right after could tell' },
  clamp: {
    short: 'Only a test from outside could tell.',
    long: 'only a test from outside, such as a pulse to the nerve, could tell',
  },
};

/** Lifters differ by 1.7 to 4.4 repetitions at one load (nuzzo2024repetitions, standard deviations). */
const close = (max: number) => max <= 2;

/** What the panel of repetitions shows, in one line. */
export function countsFinding(recording: TwoLimitsRecording, size: Size): readonly string[] {
  if (together(recording)) return ['One line: with all borne, only muscle can end it.'];
  const max = maxApart(recording);
  const short = close(max) ? 'no count can tell' : 'people differ as much';
  const long = close(max) ? 'counting cannot tell which is true' : 'lifters differ as much among themselves';
  return size === 'narrow'
    ? [`From ${countedFrom}\u00a0% up ${max === 0 ? 'the same' : `at most ${max} apart`}: ${short}.`]
    : [
        `From ${countedFrom}\u00a0% up the two accounts are ${max === 0 ? 'the same' : `at most ${repetitionsInFigures(max)} apart`}: ${long}.`,
      ];
}

/** What the panel of force shows: two lines where it is narrow, one where it is wide. */
export function forceFinding(recording: TwoLimitsRecording, size: Size, rule: string): readonly string[] {
  const lines = together(recording)
    ? [
        'The more one bears, the nearer the two accounts.',
        'Below ten they part, first where the load is light.',
      ]
    : apart(recording)
      ? [
          `${points(pointsApart(lightest(recording)))} apart at 30\u00a0%, ${Math.abs(pointsApart(heaviest(recording)))} at 95\u00a0%.`,
          tests[rule]!.short,
        ]
      : [
          `Nowhere more than ${points(widest(recording))} apart.`,
          'People differ more: hardly a test could tell.',
        ];
  return size === 'wide' ? [lines.join(' ')] : lines;
}

const ceiling = (tolerance: number) => formatNumber(tolerance, tolerance % 1 === 0 ? 0 : 1);

export function describe(
  recording: TwoLimitsRecording,
  _seconds: number,
  { tolerance, rule }: TwoLimitsScenario,
): string {
  const [light, heavy] = [lightest(recording), heaviest(recording)];
  const muscle = `with ${percent(light.muscle.capacity)} of the force left at a load of 30\u00a0%, and with ${percent(heavy.muscle.capacity)} at 95\u00a0%`;
  if (together(recording))
    return `For someone who bears everything the two accounts are one: the set ends ${muscle}. Lower the most that is borne, and they part where the load is light.`;
  const start = `If effort ends the set at ${ceiling(tolerance)} of 10, ${percent(light.effort.capacity)} of the force is left at a load of 30\u00a0%, and if muscle ends it ${percent(light.muscle.capacity)}; at 95\u00a0% the two are ${points(pointsApart(heavy))} apart.`;
  const max = maxApart(recording);
  return apart(recording)
    ? `${start} From ${countedFrom}\u00a0% up the counts differ by ${repetitionsInFigures(max)} at most, ${close(max) ? 'and no count can tell the two apart' : 'as lifters do among themselves'}; where the load is light, ${tests[rule]!.long}.`
    : `${start} Athletes of one kind differ by more than that, so neither counts nor forces can tell the two apart.`;
}

/** What a change did to the force that the account of effort leaves in light sets. */
export function changed(
  { scenario: was, recording: before }: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
  { scenario: is, recording: after }: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
): string {
  const now = percent(lightest(after).effort.capacity);
  const then = percent(lightest(before).effort.capacity);
  const instead =
    now === then
      ? `${now} of the force at a load of 30\u00a0%, as before`
      : `${now} of the force at a load of 30\u00a0% instead of ${then}`;
  if (was.exercise !== is.exercise)
    return `With the demand of ${exercises[is.exercise as ExerciseName].label}, the set by effort leaves ${instead}, the set by muscle ${percent(lightest(after).muscle.capacity)}.`;
  if (was.tolerance !== is.tolerance) {
    if (is.tolerance >= 10)
      return `With everything borne, effort no longer stops the set before muscle does, and it leaves ${instead}.`;
    return is.tolerance < was.tolerance
      ? `Bearing less, one stops with more in hand, ${instead}; both accounts are fitted to the same counts, so these hardly change.`
      : `Bearing more, one goes on for longer into what the muscle has, and leaves ${instead}.`;
  }
  if (was.rule !== is.rule)
    return is.rule === 'clamp'
      ? `Going on without trying harder, the bar slows and stalls as if the muscle were at its end, and leaves ${instead}; from the lift alone nobody could tell.`
      : `Stopping at once, the bar never gets slower than it is meant to be, and the set leaves ${instead}.`;
  return `Nothing has changed: the set by effort leaves ${now} of the force at a load of 30\u00a0%.`;
}
