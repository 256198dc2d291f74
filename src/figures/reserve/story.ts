import { repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { formatNumber } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { endOf, outcomeOf } from './at.ts';
import { type ReserveRecording, type ReserveScenario, totalOf } from './question.ts';
import { countWord, offBy } from './words.ts';

/** How the set turned out, beside what the reader said. */
function verdict(recording: ReserveRecording): string {
  const outcome = outcomeOf(recording);
  if (outcome === undefined)
    return `It ends by itself: the bar stalls after ${repsInFigures(totalOf(recording))}.`;
  const { left, tooFew } = outcome;
  const said = tooFew === 0 ? 'just as you said' : `you said ${countWord(recording.said)}, ${offBy(tooFew)}`;
  return `It had ${left === 0 ? 'none' : repsInFigures(left)} left: ${said}.`;
}

/** What a repetition gives away: how fast the bar went, and the effort. */
function clue({ session }: ReserveRecording, index: number): StoryStep | undefined {
  const row = session.repetitions[index];
  const speed = session.bouts[0]!.speeds[index];
  if (row === undefined || speed === undefined) return undefined;
  return {
    seconds: row.ends,
    caption: `Rep ${row.number}: the bar rises at ${formatNumber(speed, 2)}\u00a0m/s, at effort ${effortText(row.effort)} of 10.`,
  };
}

/** A set that was stopped, what it gave away, and how many were left. Of one that waits to be stopped, only its start. */
export function story(recording: ReserveRecording, { left, load }: ReserveScenario): Story {
  const end: StoryStep = { seconds: endOf(recording), caption: verdict(recording) };
  if (recording.stop === 0)
    return storyOf([
      end,
      {
        seconds: 0,
        caption: `A lifter you have not met, with ${load}\u00a0%. Stop when ${countWord(left)} ${left === 1 ? 'is' : 'are'} left.`,
      },
    ]);
  const { stop } = recording;
  return storyOf([end, clue(recording, stop - 1), clue(recording, 0), clue(recording, Math.floor(stop / 2))]);
}
