import type { Frame, Recording } from '../../model/isometric.ts';
import { effortOf, effortText } from '../../scenario/effort.ts';

import { duration, roundDuration } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { allRecruited, lastFrame } from './frames.ts';

const effort = ({ excitation }: Frame) => effortText(effortOf(excitation) / 10);
const unitsOf = ({ rateHzByUnit }: Frame) => rateHzByUnit.length;

function atStart(first: Frame): StoryStep {
  const all = first.recruited === unitsOf(first);
  return {
    seconds: first.seconds,
    caption: all
      ? `All ${first.recruited} motor units work from the start, at effort ${effort(first)} of 10.`
      : `At first ${first.recruited} of ${unitsOf(first)} motor units ${first.recruited === 1 ? 'is' : 'are'} enough, at effort ${effort(first)} of 10.`,
  };
}

/** How it ends; where it does not, the story says so in its place. */
function atEnd(recording: Recording): string {
  const last = lastFrame(recording);
  if (recording.limitSeconds === undefined)
    return `After ${roundDuration(last.seconds)} you still hold it, at effort ${effort(last)} of 10.`;
  return `After ${duration(last.seconds)} even full effort cannot hold it, though force remains.`;
}

/** How the pool fills while the force stays the same, and what breaks the hold. */
export function story(recording: Recording): Story {
  const { frames } = recording;
  const first = frames[0]!;
  const all = allRecruited(recording);
  const joined = ({ recruited }: Frame) => recruited - first.recruited;
  const missing = unitsOf(first) - first.recruited;
  const half = missing > 1 ? frames.find((frame) => joined(frame) >= missing / 2) : undefined;
  return storyOf([
    { seconds: lastFrame(recording).seconds, caption: atEnd(recording) },
    atStart(first),
    all && {
      seconds: all.seconds,
      caption: `After ${roundDuration(all.seconds)} the last motor unit joins. From here, only faster impulses help.`,
      highlight: true,
    },
    half && {
      seconds: half.seconds,
      caption: `The fibres tire, so ${joined(half)} more motor ${joined(half) === 1 ? 'unit joins' : 'units join'} to hold the same force.`,
    },
    climbed(recording, all ?? first),
  ]);
}

/** Half of the way that effort climbs once every unit works. */
function climbed(recording: Recording, from: Frame): StoryStep | undefined {
  const half = (from.excitation + lastFrame(recording).excitation) / 2;
  const frame = recording.frames.find(
    ({ excitation, seconds }) => seconds > from.seconds && excitation >= half,
  );
  return (
    frame && {
      seconds: frame.seconds,
      caption: `With no motor unit left to call in, effort climbs to ${effort(frame)} of 10.`,
    }
  );
}
