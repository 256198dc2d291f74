import { effortText } from '../../scenario/effort.ts';
import { formatNumber } from '../../typography/number.ts';
import { type Story, storyOf } from '../../view/story.ts';
import { holdForce } from './measured.ts';
import { moments } from './moments.ts';
import { countedFrom, maxApart, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { apart, maxSpare, tests, together } from './words.ts';

/** How the set stops at the most effort that is borne. */
const stops: Readonly<Record<string, string>> = { quit: 'Stop at effort', clamp: 'Never exceed effort' };

/** How the counts compare, where repetitions have been counted. */
function counts(recording: TwoLimitsRecording): string {
  if (together(recording)) return 'The reps are the same at every load too.';
  const max = maxApart(recording);
  const from = `from ${countedFrom}\u00a0% up`;
  return max === 0
    ? `The reps are the same ${from}: counting cannot tell.`
    : `The reps hardly differ: ${from}, give or take ${max}. Counting cannot tell.`;
}

/** What the comparison comes to: where both agree, what could tell them apart, and what studies found. */
function verdict(recording: TwoLimitsRecording, rule: string): string {
  if (together(recording)) return 'At ten of ten both predict the same: no test can tell them apart.';
  return apart(recording)
    ? `At ten both agree; below, ${tests[rule]!} could tell. Studies are split.`
    : 'At ten both agree. Near ten, people differ by more, so nothing could tell.';
}

/** One account of the set, then the other, what could tell which of them is true, and what it comes to. */
export function story(recording: TwoLimitsRecording, { tolerance, rule }: TwoLimitsScenario): Story {
  return storyOf([
    { seconds: moments.verdict, caption: verdict(recording, rule) },
    {
      seconds: moments.muscle,
      caption: 'If muscle ends the set, no force is left to spare for this load.',
    },
    {
      seconds: moments.effort,
      caption: together(recording)
        ? 'Bear everything, and effort ends the set where muscle does: nothing to spare.'
        : `${stops[rule]!} ${effortText(tolerance / 10)} of 10: up to ${formatNumber(maxSpare(recording))}\u00a0% of force to spare.`,
    },
    { seconds: moments.counts, caption: counts(recording) },
    {
      seconds: moments.test,
      caption: `Holds at ${holdForce}\u00a0% fit both: endurance athletes had force to spare, others hardly.`,
    },
  ]);
}
