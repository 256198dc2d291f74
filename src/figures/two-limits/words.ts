import { formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { shownLoads } from './layout.ts';
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

/** By how many per cent of the fresh maximum the account of effort leaves more, of numbers that are rounded as they are read. */
export const spareOf = ({ effort, muscle }: TwoEnds): number =>
  Math.round(100 * effort.capacity) - Math.round(100 * muscle.capacity);

/** Whether both accounts coincide: the tolerance is the highest effort. */
export const accountsCoincide = (recording: TwoLimitsRecording) =>
  recording.every(({ effort, muscle }) => effort === muscle);

/** The most force to spare at any load that is shown, per cent. */
export const maxSpare = (recording: TwoLimitsRecording): number =>
  Math.max(...recording.filter(({ load }) => shownLoads.some((shown) => shown === load)).map(spareOf));

/** Whether the accounts leave so different a force that measurements could tell them apart. */
export const accountsDiffer = (recording: TwoLimitsRecording) => maxSpare(recording) > minSpread;

/** What could tell the accounts apart, by what is done at the tolerance. */
export const tests: Readonly<Record<string, string>> = {
  quit: 'an all-out try right after',
  clamp: 'stimulating the nerve',
};

/** How the repetitions compare, in one line. */
export function countsFinding(recording: TwoLimitsRecording): string {
  if (accountsCoincide(recording)) return 'Reps: the same at every load';
  const max = maxApart(recording);
  const from = `from ${countedFrom}\u00a0% up`;
  return max === 0 ? `Reps: the same ${from}` : `Reps ${from}: at most ${max} apart`;
}

/** What is to be seen before all of it is there: the accounts so far, and how their repetitions compare. */
function soFar(recording: TwoLimitsRecording, seconds: number): string {
  if (seconds < moments.effort)
    return 'When a set ends, how much force is to spare? Two explanations, from light loads to heavy.';
  const both = accountsCoincide(recording)
    ? 'Effort and muscle end the set alike, with no force to spare.'
    : `If effort ends the set, up to ${formatNumber(maxSpare(recording))}\u00a0% of the fresh maximum is to spare.`;
  if (seconds < moments.muscle) return both;
  const none = accountsCoincide(recording) ? '' : ' If muscle ends it, none is.';
  return seconds < moments.counts ? `${both}${none}` : `${both} ${countsFinding(recording)}.`;
}

/** What the two accounts come to, what could tell them apart, and how far studies have. */
export function describe(
  recording: TwoLimitsRecording,
  seconds: number,
  { rule }: TwoLimitsScenario,
): string {
  if (seconds < moments.test) return soFar(recording, seconds);
  const [light, heavy] = [lightest(recording), heaviest(recording)];
  const left = ({ capacity }: TwoEnds['effort']) => percent(capacity);
  if (accountsCoincide(recording))
    return `At ten of ten both are the same: a set at 30\u00a0% ends with ${left(light.muscle)} of the force left, one at 95\u00a0% with ${left(heavy.muscle)}. No test can tell them apart.`;
  const test = accountsDiffer(recording)
    ? `${tests[rule]!} could tell, and studies are split`
    : 'people differ by more, so no test could tell';
  return `A set at 30\u00a0% ends with ${left(light.effort)} of the force left if effort ends it, ${left(light.muscle)} if muscle does: ${test}. At ten of ten both are the same.`;
}

/** What a change did to the force that the account of effort leaves to spare in light sets, as the bars show it. */
export function changed(
  before: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
  after: ScenarioRun<TwoLimitsRecording, TwoLimitsScenario>,
): string {
  const [then, now] = [before, after].map(
    ({ recording }) => `${formatNumber(spareOf(lightest(recording)))}\u00a0%`,
  );
  const against = then === now ? ', as before' : ` instead of ${then}`;
  if (accountsCoincide(after.recording))
    return 'Effort and muscle now end the set alike, with no force to spare.';
  return `At a load of 30\u00a0%, effort leaves ${now} to spare${against}.`;
}
