import { effortText } from '../../scenario/effort.ts';
import { percent } from '../../typography/number.ts';
import { type Story, storyOf } from '../../view/story.ts';
import { moments } from './moments.ts';
import { countedFrom, maxApart, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { apart, together } from './words.ts';

/** How the set stops at the most effort that is borne. */
const stops: Readonly<Record<string, string>> = { quit: 'Stop at effort', clamp: 'Go no harder than effort' };

/** What could tell the accounts apart, by what is done at the most that is borne. */
const tests: Readonly<Record<string, string>> = {
  quit: 'The force left differs: an all-out try right after the set could tell.',
  clamp: 'The force left differs, but only a test from outside could tell.',
};

/** How the counts compare, where repetitions have been counted. */
function counts(recording: TwoLimitsRecording): string {
  const max = maxApart(recording);
  const from = `from ${countedFrom}\u00a0% up`;
  return max === 0
    ? `Yet ${from} the counts are the same: counting cannot tell.`
    : `Yet ${from} the counts differ by at most ${max}\u00a0${max === 1 ? 'rep' : 'reps'}: counting cannot tell.`;
}

/** One account of the set, then the other, and what could tell which of them is true. */
export function story(recording: TwoLimitsRecording, { tolerance, rule }: TwoLimitsScenario): Story {
  const { effort, muscle } = recording[0]!;
  const first = {
    seconds: moments.muscle,
    caption: `If the muscle ends it, a set at 30\u00a0% leaves ${percent(muscle.capacity)} of the force.`,
  };
  if (together(recording))
    return storyOf([
      { seconds: moments.test, caption: 'With one line, the repetitions are the same at every load too.' },
      first,
      {
        seconds: moments.effort,
        caption: 'Bear everything, and effort ends the set where muscle does: one line.',
      },
    ]);
  return storyOf([
    {
      seconds: moments.test,
      caption: apart(recording)
        ? tests[rule]!
        : 'People differ by more than the two lines, so no test could tell.',
    },
    first,
    {
      seconds: moments.effort,
      caption: `${stops[rule]!} ${effortText(tolerance / 10)} of 10, and the same set leaves ${percent(effort.capacity)}.`,
    },
    { seconds: moments.counts, caption: counts(recording) },
  ]);
}
