import { repsInFigures } from '../../scenario/counts.ts';
import { formatNumber, inWords } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { doneAt, isFinished, type Outcome, outcomeOf } from './at.ts';
import { type ReserveRecording, type ReserveScenario, totalOf } from './question.ts';

/** A count in words as far as words are short. */
const countWord = (count: number): string => (count === 0 ? 'none' : inWords(count));
const were = (count: number) => (count === 1 ? 'was' : 'were');

/** On which side of the right moment a stop lay: with more left than was said, it came too early. */
const side = (tooFew: number) => (tooFew > 0 ? 'too early' : 'too late');

/** How far off a stop was, short. */
export function offBy(tooFew: number): string {
  return tooFew === 0 ? 'right' : `${Math.abs(tooFew)} ${side(tooFew)}`;
}

const verdict = ({ tooFew }: Outcome, guess: number): string =>
  tooFew === 0
    ? `as you said`
    : `you said ${countWord(guess)}, ${countWord(Math.abs(tooFew))} ${side(tooFew)}`;

export const asLeft = (left: number) =>
  left === 0 ? 'none is left' : `${countWord(left)} ${left === 1 ? 'is' : 'are'} left`;

const repsLeft = (count: number): string => (count === 0 ? 'no reps' : repsInFigures(count));

/** How a stop turned out: what was said, and what there was. One sentence. */
export function stopped({ left, tooFew }: Outcome, said: number): string {
  if (tooFew === 0) return `You stopped with ${repsLeft(left)} left, just as you said.`;
  const there = `${were(left)} ${countWord(left)}`;
  const off = `${repsInFigures(Math.abs(tooFew))} ${side(tooFew)}`;
  return `You said ${countWord(said)} left, but there ${there}, so you stopped ${off}.`;
}

/** The words of the button that ends the set. */
export const stopLabel = (left: number) => `Stop: ${asLeft(left)}`;

/**
 * The error beside that of people who guessed and then went on: pooled, 0.95 repetitions too few, 0.17 to 1.73
 * (halperin2022accuracy, abstract read). An average tells nothing of how many were further off.
 */
function beside({ tooFew }: Outcome): string {
  const pooled = 'about one rep too low';
  if (tooFew > 2) return `In 12 studies the average guess was nearer: ${pooled}.`;
  if (tooFew > 0) return `People in 12 studies guessed too low as well, by about one rep on average.`;
  return tooFew === 0
    ? `In 12 studies the average guess was ${pooled}.`
    : `In 12 studies people erred the other way: on average they guessed ${pooled}.`;
}

function revealed(recording: ReserveRecording): string {
  const total = totalOf(recording);
  const outcome = outcomeOf(recording);
  if (outcome === undefined)
    return recording.stop === 0
      ? `You let the set run to failure: ${repsInFigures(total)} went up, and in the next one the bar stalled.`
      : `The bar stalls after ${repsInFigures(total)}, before anyone could stop the set after ${recording.stop}.`;
  return `You stopped after ${recording.stop} with ${countWord(outcome.left)} left: ${verdict(outcome, recording.said)}. ${beside(outcome)}`;
}

export function describe(
  recording: ReserveRecording,
  seconds: number,
  { load, left, stop }: ReserveScenario,
): string {
  if (isFinished(recording, seconds)) return revealed(recording);
  const last = doneAt(recording, seconds).at(-1);
  if (last === undefined && stop > 0)
    return `A set with ${load}\u00a0% of their best single, stopped after ${repsInFigures(stop)}. See how many were left.`;
  if (last === undefined)
    return `A lifter you have not met, with ${load}\u00a0% of their best single. Press Play, watch the bar slow, and stop the set when ${asLeft(left)}.`;
  const speed = recording.session.bouts[0]!.speeds[last.number - 1]!;
  return `Rep ${last.number} went up at ${formatNumber(speed, 2)}\u00a0m/s.`;
}

const inSpeed = (speed: number) => `${formatNumber(speed, 2)}\u00a0m/s`;

type Changed = ScenarioRun<ReserveRecording, ReserveScenario>;

/** What another set is like from its first repetition on, which is no secret. */
function otherSet(before: Changed, after: Changed): string {
  const [was, is] = [before, after].map(({ recording }) => recording.session.bouts[0]!.speeds[0]);
  if (is === undefined) return 'The bar does not go up even once.';
  const [now, then] = [is, was].map((speed) => (speed === undefined ? 'not at all' : inSpeed(speed)));
  return `The first rep goes up at ${now}${now === then ? ', as before' : ` instead of ${then}`}.`;
}

/** What a change did; of a set that is still for the reader to stop, nothing that lies ahead. */
export function changed(before: Changed, after: Changed): string {
  const [was, is] = [before.scenario, after.scenario];
  const outcome = outcomeOf(after.recording);
  if (was.lifter !== is.lifter)
    return outcome === undefined
      ? 'Another lifter takes the bar, and tires in their own way.'
      : stopped(outcome, is.left);
  if (was.exercise !== is.exercise || was.load !== is.load) return otherSet(before, after);
  if (is.stop === 0)
    return was.stop === 0
      ? 'Nothing has changed: you decide when the set stops.'
      : 'The set begins again, and you decide when it stops.';
  if (outcome === undefined)
    return `That stop comes too late: the bar stalls after ${repsInFigures(totalOf(after.recording))}.`;
  if (was.stop !== is.stop) return stopped(outcome, is.left);
  if (was.left !== is.left) return `The set is the same; your estimate is now ${offBy(outcome.tooFew)}.`;
  return `Nothing has changed: ${countWord(outcome.left)} ${were(outcome.left)} left.`;
}
