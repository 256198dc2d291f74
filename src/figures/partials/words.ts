import { formatNumber, percent } from '../../typography/number.ts';
import { nowAt, shortOf, stallOf, wholeOf } from './at.ts';
import type { PartialsRecording } from './question.ts';

export const reps = (count: number, what = 'rep') =>
  `${formatNumber(count)} ${what}${count === 1 ? '' : 's'}`;

/** How many short repetitions there were; where the count was stopped, it says so. */
export function more(recording: PartialsRecording): string {
  const { repetitions: count, endedBy } = shortOf(recording);
  if (count === 0) return 'none';
  return `${endedBy === 'cap' ? 'at least ' : ''}${formatNumber(count)} more`;
}

export const rangeText = ({ range: [low, high] }: PartialsRecording) =>
  `From ${formatNumber(Math.round(100 * low))} to ${percent(high)}`;

/** How many short repetitions there were, as the beginning of a sentence. */
function following(recording: PartialsRecording): string {
  const { repetitions: count, endedBy } = shortOf(recording);
  if (count === 0) return 'no short rep follows';
  const atLeast = endedBy === 'cap' ? 'at least ' : '';
  return `${atLeast}${reps(count, 'short rep')} follow${count === 1 ? 's' : ''}`;
}

/** What the range that is left asks for, against what is left. */
function reason(recording: PartialsRecording): string {
  const left = percent(wholeOf(recording).capacity);
  const asks = percent(recording.hardestLeft.force);
  return asks === left ? `for ${asks}, all that is left` : `for up to ${asks}, and ${left} is left`;
}

function atFailure(recording: PartialsRecording): string {
  const stall = stallOf(recording, 0) ?? 1;
  return `the bar stalls ${percent(stall)} of the way up, where the load asks for ${percent(recording.demandAt(stall))} of the fresh force and ${percent(wholeOf(recording).capacity)} is left`;
}

/** What is to be seen at a moment of the run. */
export function describe(recording: PartialsRecording, seconds: number): string {
  const now = nowAt(recording, seconds);
  if (now.ended && now.bout === 1)
    return `After failure ${following(recording)}: ${rangeText(recording).toLowerCase()} of the way up the load asks ${reason(recording)}.`;
  if (now.ended) return `In rep ${now.repetition} ${atFailure(recording)}.`;
  const which = now.bout === 0 ? 'Rep' : 'Short rep';
  return `${which} ${now.repetition}, with the bar ${percent(now.position)} of the way up: the load asks for ${percent(recording.demandAt(now.position))} of the fresh force, and the muscle could give ${percent(now.capacity)}.`;
}
