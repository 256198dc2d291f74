import { repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { capitalised, inWords, percent, roundDuration } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import type { DropSetRecording } from './question.ts';

function start({ drop: [first] }: DropSetRecording): StoryStep {
  return {
    seconds: first!.ends,
    caption: `Both begin alike: ${repsInFigures(first!.repetitions)} at ${percent(first!.request.load)}, and the bar stops.`,
  };
}

/** The first drop, and how it feels; what it gives where it gives nothing. */
function firstDrop({ drop: [, next] }: DropSetRecording): StoryStep | undefined {
  if (next === undefined) return undefined;
  const load = percent(next.request.load);
  return {
    seconds: next.ends,
    caption:
      next.repetitions === 0
        ? `${load} is still too much: not one more rep.`
        : `Down to ${load}: effort begins at ${effortText(next.effortByRepetition[0]!)}, and ${repsInFigures(next.repetitions)} ${next.repetitions === 1 ? 'follows' : 'follow'}.`,
  };
}

function dropEnds({ drop }: DropSetRecording): StoryStep | undefined {
  const drops = drop.length - 1;
  if (drops < 2) return undefined;
  return {
    seconds: secondsOf(drop),
    caption: `After ${inWords(drops)} drops the drop set is over: ${repsInFigures(repetitionsOf(drop))} in ${roundDuration(secondsOf(drop))}.`,
    telling: true,
  };
}

function straightEnd({ drop, straight }: DropSetRecording): StoryStep {
  const sets = capitalised(inWords(straight.length));
  const many = `${repsInFigures(repetitionsOf(straight))} in ${roundDuration(secondsOf(straight))}`;
  return {
    seconds: Math.max(secondsOf(drop), secondsOf(straight)),
    caption: `${sets} straight ${straight.length === 1 ? 'set' : 'sets'}: ${many}. Drops: ${repsInFigures(repetitionsOf(drop))} in ${roundDuration(secondsOf(drop))}.`,
  };
}

/** A drop set and straight sets on one clock. */
export const story = (recording: DropSetRecording): Story =>
  storyOf([straightEnd(recording), start(recording), firstDrop(recording), dropEnds(recording)]);
