import { type ExerciseName, exercises } from '../../model/set/exercises.ts';
import { repetitionsInFigures } from '../../scenario/counts.ts';
import { capitalised, formatNumber, inWords } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { Size } from '../../view/picture.ts';
import { doneAt, isOver, type Outcome, outcomeOf } from './at.ts';
import { type ReserveRecording, type ReserveScenario, totalOf } from './question.ts';

/** A count in words as far as words are short. */
export const countWord = (count: number): string => (count === 0 ? 'none' : inWords(count));
const were = (count: number) => (count === 1 ? 'was' : 'were');

/** How far off a guess was, short. */
export function offBy(tooFew: number): string {
  if (tooFew === 0) return 'right';
  return `${Math.abs(tooFew)} too ${tooFew > 0 ? 'few' : 'many'}`;
}

const verdict = ({ tooFew }: Outcome, guess: number): string =>
  tooFew === 0
    ? `as you said`
    : `you said ${countWord(guess)}, ${countWord(Math.abs(tooFew))} too ${tooFew > 0 ? 'few' : 'many'}`;

const asLeft = (left: number) =>
  left === 0 ? 'none is left' : `${countWord(left)} ${left === 1 ? 'is' : 'are'} left`;

/** The words of the button that ends the set. */
export const stopLabel = (left: number) => `Stop: ${asLeft(left)}`;

/** What to do, and what came of it once the set is over, in the picture. */
export function findingText(recording: ReserveRecording, seconds: number, size: Size): readonly string[] {
  if (!isOver(recording, seconds))
    return recording.stop === 0 ? [`Stop it when you think that ${asLeft(recording.said)}.`] : [];
  const outcome = outcomeOf(recording);
  if (outcome === undefined) return [`It ended by itself after ${repetitionsInFigures(totalOf(recording))}.`];
  const lines = [
    `You stop after ${recording.stop}, and ${countWord(outcome.left)} ${were(outcome.left)} left:`,
    `${verdict(outcome, recording.said)}.`,
  ];
  return size === 'wide' ? [lines.join(' ')] : lines;
}

/** The error beside that of lifters: pooled, 0.95 too few, 0.17 to 1.73 (halperin2022accuracy, abstract read). */
function beside({ tooFew }: Outcome): string {
  const pooled = 'lifters in 12 studies said 0.95 too few on average';
  if (tooFew > 2) return `That is further off than most, for ${pooled}.`;
  if (tooFew > 0) return `That is how people err: ${pooled}.`;
  return tooFew === 0 ? `${capitalised(pooled)}.` : `Most err the other way: ${pooled}.`;
}

function revealed(recording: ReserveRecording): string {
  const total = totalOf(recording);
  const outcome = outcomeOf(recording);
  if (outcome === undefined)
    return recording.stop === 0
      ? `It ended: you let it run to failure. There were ${repetitionsInFigures(total)}, and in the next one the bar stalled.`
      : `The set ends by itself after ${repetitionsInFigures(total)}, before anyone could stop it after ${recording.stop}.`;
  const { left } = outcome;
  return `You stopped after ${repetitionsInFigures(recording.stop)}, and ${countWord(left)} ${were(left)} left: ${verdict(outcome, recording.said)}. ${beside(outcome)}`;
}

export function describe(
  recording: ReserveRecording,
  seconds: number,
  { load, left }: ReserveScenario,
): string {
  if (isOver(recording, seconds)) return revealed(recording);
  const last = doneAt(recording, seconds).at(-1);
  if (last === undefined)
    return `A set with ${load}\u00a0% of the maximum begins. Stop it when you think that ${asLeft(left)}.`;
  const speed = recording.session.bouts[0]!.speeds[last.number - 1]!;
  return `Rep ${last.number} is done: the bar went up at ${formatNumber(speed, 2)}\u00a0m/s, and the effort was ${formatNumber(10 * last.effort, 1)} of 10.`;
}

type Changed = ScenarioRun<ReserveRecording, ReserveScenario>;

/** What another set is like from its first repetition on, which is no secret. */
function otherSet(before: Changed, after: Changed): string {
  const effortOf = ({ recording }: Changed) => formatNumber(10 * recording.session.repetitions[0]!.effort, 1);
  const first = `the effort of the first repetition is ${effortOf(after)} of 10 instead of ${effortOf(before)}`;
  if (before.scenario.exercise !== after.scenario.exercise)
    return `With the demand of ${exercises[after.scenario.exercise as ExerciseName].label}, ${first}.`;
  return after.scenario.load > before.scenario.load
    ? `A heavier load asks for more from the start, and ${first}.`
    : `A lighter load asks for less from the start, and ${first}.`;
}

/** Another lifter: how the set was, or that it is still for the reader to stop. */
function otherLifter(was: ReserveScenario, is: ReserveScenario, outcome: Outcome | undefined): string {
  if (outcome === undefined)
    return 'Another lifter has the bar, who tires sooner or later than the last one.';
  const done = was.stop === is.stop ? 'as many' : repetitionsInFigures(is.stop);
  return `Another lifter, stopped after ${done}, has ${countWord(outcome.left)} left: ${verdict(outcome, is.left)}.`;
}

/** What a change did; of a set that is still for the reader to stop, nothing that lies ahead. */
export function changed(before: Changed, after: Changed): string {
  const [was, is] = [before.scenario, after.scenario];
  const outcome = outcomeOf(after.recording);
  if (was.lifter !== is.lifter) return otherLifter(was, is, outcome);
  if (was.exercise !== is.exercise || was.load !== is.load) return otherSet(before, after);
  if (is.stop === 0)
    return was.stop === 0
      ? 'Nothing has changed: the set is for you to stop.'
      : 'The set begins again, and it is for you to stop it.';
  if (outcome === undefined)
    return `So late a stop changes nothing: the bar stalls after ${repetitionsInFigures(totalOf(after.recording))}.`;
  if (was.stop !== is.stop)
    return `${capitalised(repetitionsInFigures(is.stop))} done and ${countWord(outcome.left)} left: ${verdict(outcome, is.left)}.`;
  if (was.left !== is.left)
    return `The set is the same, only what you say of it is not: ${offBy(outcome.tooFew)}.`;
  return `Nothing has changed: ${countWord(outcome.left)} ${were(outcome.left)} left.`;
}
