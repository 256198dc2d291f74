import { repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { moreRepsFollow, repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { inWords, percent, roundDuration } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import type { DropSetRecording } from './question.ts';

/** The set that both begin with, and what ends it. */
function start({ drop: [first] }: DropSetRecording): StoryStep {
  const { ends, endedBy, repetitions, request } = first!;
  const load = percent(request.load);
  const until =
    endedBy === 'capacity' ? 'the bar stalls' : `effort reaches ${effortText(request.tolerance ?? 1)}`;
  return {
    seconds: ends,
    caption:
      repetitions === 0
        ? `At ${load} the first rep is already more than you can take.`
        : `Both start the same way: ${repsInFigures(repetitions)} at ${load}, until ${until}.`,
  };
}

/** The first drop, and how it feels; what it gives where it gives nothing. */
function firstDrop({ drop: [first, next] }: DropSetRecording): StoryStep | undefined {
  if (first === undefined || next === undefined) return undefined;
  const load = percent(next.request.load);
  const to = `Load ${next.request.load < first.request.load ? 'down to' : 'now'} ${load}`;
  return {
    seconds: next.ends,
    caption:
      next.repetitions === 0
        ? `${to}: still too heavy, and not one more rep goes up.`
        : `${to}: effort starts at ${effortText(next.effortByRepetition[0]!)} of 10, and ${moreRepsFollow(next.repetitions)}.`,
  };
}

function dropEnds({ drop }: DropSetRecording): StoryStep | undefined {
  const drops = drop.length - 1;
  if (drops < 2) return undefined;
  return {
    seconds: secondsOf(drop),
    caption: `After ${inWords(drops)} drops the drop set is done: ${repsInFigures(repetitionsOf(drop))} in ${roundDuration(secondsOf(drop))}.`,
    highlight: true,
  };
}

function straightEnd({ drop, straight }: DropSetRecording): StoryStep {
  const give = straight.length === 1 ? 'One ordinary set gives' : 'Ordinary sets give';
  const many = `${repsInFigures(repetitionsOf(straight))} in ${roundDuration(secondsOf(straight))}`;
  return {
    seconds: Math.max(secondsOf(drop), secondsOf(straight)),
    caption: `${give} ${many}; the drop set, ${repetitionsOf(drop)} in ${roundDuration(secondsOf(drop))}.`,
  };
}

/** A drop set and ordinary sets on one clock. */
export const story = (recording: DropSetRecording): Story =>
  storyOf([straightEnd(recording), start(recording), firstDrop(recording), dropEnds(recording)]);
