import { capitalised, percent } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { endOf, repetitionsOfBout, shortOf, stallOf, wholeOf } from './at.ts';
import type { PartialsRecording } from './question.ts';
import { rangeText } from './words.ts';

/** Frames are apart: the bar need not be seen just at a place, as a share of the range. */
const nearEnough = 0.02;

/** When the bar is at a place on the way up of a repetition. */
function passes(
  { session }: PartialsRecording,
  bout: number,
  number: number,
  position: number,
): number | undefined {
  return session.frames.find(
    (frame) =>
      frame.bout === bout &&
      frame.repetition === number &&
      frame.phase === 'lift' &&
      frame.position >= position - nearEnough,
  )?.seconds;
}

function firstLift(recording: PartialsRecording): StoryStep | undefined {
  const { hardest } = recording;
  const seconds = passes(recording, 0, 1, hardest.position);
  return seconds === undefined
    ? undefined
    : {
        seconds,
        caption: `The hardest point, ${percent(hardest.position)} of the way up, takes ${percent(hardest.force)} of your force.`,
      };
}

function stall(recording: PartialsRecording): StoryStep {
  const { capacity, repetitions } = wholeOf(recording);
  const place = percent(stallOf(recording, 0) ?? 1);
  return {
    seconds: endOf(recording, 0),
    caption: `Rep ${repetitions + 1} stalls ${place} of the way up: you have only ${percent(capacity)} left.`,
    highlight: true,
  };
}

function shortReps(recording: PartialsRecording): StoryStep | undefined {
  const [first] = repetitionsOfBout(recording, 1);
  if (first === undefined || !first.whole) return undefined;
  return {
    seconds: first.ends,
    caption: `${rangeText(recording)} of the way up, the same load takes only ${percent(recording.hardestLeft.force)}.`,
  };
}

function end(recording: PartialsRecording): string {
  const { endedBy, repetitions } = shortOf(recording);
  if (repetitions === 0)
    return `Not one short rep goes up: this part still takes ${percent(recording.hardestLeft.force)}.`;
  const many = `${endedBy === 'cap' ? 'at least ' : ''}${repetitions} short ${repetitions === 1 ? 'rep' : 'reps'}`;
  return `${capitalised(many)} ${repetitions === 1 ? 'follows' : 'follow'}, though the muscle is no fresher than before.`;
}

/** Where a whole repetition fails, and why a part of it does not. */
export const story = (recording: PartialsRecording): Story =>
  storyOf([
    { seconds: endOf(recording, 1), caption: end(recording) },
    stall(recording),
    firstLift(recording),
    shortReps(recording),
  ]);
