import { capitalised, formatNumber, percent } from '../../typography/number.ts';
import { nowAt, shortOf, stallOf, wholeOf } from './at.ts';
import type { PartialsRecording, PartialsScenario } from './question.ts';

export const repetitions = (count: number, what = 'repetition') =>
  `${formatNumber(count)} ${what}${count === 1 ? '' : 's'}`;

/** How many short repetitions there were; where the count was stopped, it says so. */
export function more(recording: PartialsRecording): string {
  const { repetitions: count, endedBy } = shortOf(recording);
  if (count === 0) return 'none';
  return `${endedBy === 'cap' ? 'at least ' : ''}${formatNumber(count)} more`;
}

export const rangeText = ({ range: [low, high] }: PartialsRecording) =>
  `From ${formatNumber(Math.round(100 * low))} to ${percent(high)}`;

/** At which end the muscle works in the range that is left; nothing where that is neither. */
export function lengthOf({ range: [low, high] }: PartialsRecording): 'long' | 'short' | undefined {
  const middle = low + high - 1;
  if (Math.abs(middle) < 0.15) return undefined;
  return middle < 0 ? 'long' : 'short';
}

/** The short repetitions as the end of a sentence. */
function following(recording: PartialsRecording): string {
  const { hardestLeft } = recording;
  const { repetitions: count } = shortOf(recording);
  const left = wholeOf(recording).capacity;
  const asks = percent(hardestLeft.force);
  if (count === 0)
    return hardestLeft.force > left
      ? `it still asks for up to ${asks}, so not one short repetition follows`
      : `it asks for up to ${asks}, too close to what is left, so not one short repetition follows`;
  const length = lengthOf(recording);
  const where = length === undefined ? '' : `, at the muscle’s ${length} end`;
  const min = shortOf(recording).endedBy === 'cap' ? 'at least ' : '';
  return `it asks for ${asks} at most, so ${min}${repetitions(count, 'short repetition')} follow${count === 1 ? 's' : ''}${where}`;
}

function atFailure(recording: PartialsRecording): string {
  const stall = stallOf(recording, 0) ?? 1;
  return `the bar stalls ${percent(stall)} of the way up, where the load asks for ${percent(recording.demandAt(stall))} of the fresh force and ${percent(wholeOf(recording).capacity)} is left`;
}

/** What is to be seen at a moment of the run. */
export function describe(
  recording: PartialsRecording,
  seconds: number,
  { load, curve }: Pick<PartialsScenario, 'load' | 'curve'>,
): string {
  const now = nowAt(recording, seconds);
  const range = rangeText(recording);
  if (now.ended && now.bout === 1)
    return `${capitalised(recording.exercise.label)}${curve === 'own' ? ' with your own curve,' : ''} at ${percent(load / 100)}: after ${repetitions(wholeOf(recording).repetitions)} ${atFailure(recording)}. ${range} ${following(recording)}.`;
  if (now.ended)
    return `In repetition ${now.repetition} ${atFailure(recording)}. ${range} the load asks for ${percent(recording.hardestLeft.force)} at most.`;
  const asked = `there the load asks for ${percent(recording.demandAt(now.position))} of the fresh force, and the muscle could give ${percent(now.capacity)}`;
  return now.bout === 0
    ? `Repetition ${now.repetition}, all the way, with the bar ${percent(now.position)} of the way up: ${asked}.`
    : `Short repetition ${now.repetition}, ${range.toLowerCase()}, with the bar ${percent(now.position)} of the way up: ${asked}.`;
}
