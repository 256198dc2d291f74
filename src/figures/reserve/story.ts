import { repsInFigures } from '../../scenario/counts.ts';
import { formatNumber } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { endOf, outcomeOf } from './at.ts';
import { type ReserveRecording, type ReserveScenario, totalOf } from './question.ts';
import { asLeft, stopped } from './words.ts';

/** How the set turned out, beside what the reader said. */
function verdict(recording: ReserveRecording): string {
  const outcome = outcomeOf(recording);
  if (outcome === undefined)
    return recording.stop === 0
      ? `You let it run: the bar stalls after ${repsInFigures(totalOf(recording))}.`
      : `Nobody stopped it in time: the bar stalls after ${repsInFigures(totalOf(recording))}.`;
  return stopped(outcome, recording.said);
}

/**
 * What a repetition gives away: how fast the bar went. Not the effort, which is high from the first repetition on where
 * each goes up as fast as it will, and so says little of what is left.
 */
type CaptionOf = (number: number, speed: string) => string;
const first: CaptionOf = (number, speed) => `Rep ${number}, as fast as it will go: ${speed}.`;
const halfway: CaptionOf = (number, speed) => `By rep ${number} the bar is down to ${speed}.`;
const atStop: CaptionOf = (number, speed) => `You stop after rep ${number}, which went up at ${speed}.`;

function repetitionStep(
  { session }: ReserveRecording,
  index: number,
  captionOf: CaptionOf,
): StoryStep | undefined {
  const row = session.repetitions[index];
  const speed = session.bouts[0]!.speeds[index];
  if (row === undefined || speed === undefined) return undefined;
  return {
    seconds: row.ends,
    caption: captionOf(row.number, `${formatNumber(speed, 2)}\u00a0m/s`),
  };
}

/** A set that was stopped, what it gave away, and how many were left. Of one that waits to be stopped, only its start. */
export function story(recording: ReserveRecording, { left }: ReserveScenario): Story {
  const end: StoryStep = { seconds: endOf(recording), caption: verdict(recording) };
  if (recording.stop === 0)
    return storyOf([
      end,
      {
        seconds: 0,
        caption: `Press Play, then Stop when you think ${asLeft(left)}.`,
      },
    ]);
  const { stop } = recording;
  return storyOf([
    end,
    repetitionStep(recording, stop - 1, atStop),
    repetitionStep(recording, 0, first),
    repetitionStep(recording, Math.floor(stop / 2), halfway),
  ]);
}
