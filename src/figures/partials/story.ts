import { capitalised, percent } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { endOf, repetitionsOfBout, shortOf, stallOf, wholeOf } from './at.ts';
import type { PartialsRecording } from './question.ts';
import { rangeText } from './words.ts';

/** When the bar is at a place on the way up of a repetition, between two frames where it falls there, s. */
function passes(
  { session }: PartialsRecording,
  bout: number,
  number: number,
  position: number,
): number | undefined {
  const { frames } = session;
  const index = frames.findIndex(
    (frame) =>
      frame.bout === bout &&
      frame.repetition === number &&
      frame.phase === 'lift' &&
      frame.position >= position,
  );
  const frame = frames[index];
  if (frame === undefined) return undefined;
  const before = frames[index - 1] ?? frame;
  const share = (position - before.position) / (frame.position - before.position || 1);
  return before.seconds + share * (frame.seconds - before.seconds);
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
  const whole = repetitionsOfBout(recording, 1).filter((repetition) => repetition.whole);
  // One in the middle, apart from the stall before and the end after.
  const middle = whole[Math.floor(whole.length / 2)];
  const seconds = middle && passes(recording, 1, middle.number, recording.hardestLeft.position);
  if (seconds === undefined) return undefined;
  return {
    seconds,
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
