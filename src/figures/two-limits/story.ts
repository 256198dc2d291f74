import { effortText } from '../../scenario/effort.ts';
import { capitalised, formatNumber } from '../../typography/number.ts';
import { type Story, storyOf } from '../../view/story.ts';
import { holdForce } from './measured.ts';
import { moments } from './moments.ts';
import { countedFrom, maxApart, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { accountsCoincide, accountsDiffer, maxSpare, tests } from './words.ts';

/** How the set stops at the tolerance. */
const stops: Readonly<Record<string, string>> = { quit: 'Stop at effort', clamp: 'Never exceed effort' };

/** How the counts compare, where repetitions have been counted. */
function counts(recording: TwoLimitsRecording): string {
  if (accountsCoincide(recording)) return 'The reps are the same at every load too.';
  const max = maxApart(recording);
  const from = `from ${countedFrom}\u00a0% up`;
  return max === 0
    ? `Counting reps cannot tell: ${from} they are the same.`
    : `Counting reps cannot tell: ${from} they differ by ${max} at most.`;
}

/** What the comparison comes to: where both agree, what could tell them apart, and what studies found. */
function verdict(recording: TwoLimitsRecording, rule: string): string {
  if (accountsCoincide(recording)) return 'At ten of ten both predict the same: no test can tell them apart.';
  return accountsDiffer(recording)
    ? `${capitalised(tests[rule]!)} could tell which is right. Studies are split.`
    : 'So near ten, people differ more than the two explanations: no test can tell.';
}

/** One account of the set, then the other, what could tell which of them is true, and what it comes to. */
export function story(recording: TwoLimitsRecording, { tolerance, rule }: TwoLimitsScenario): Story {
  return storyOf([
    { seconds: moments.verdict, caption: verdict(recording, rule) },
    {
      seconds: moments.muscle,
      caption: 'If muscle ends the set instead, nothing is to spare: the line at zero.',
    },
    {
      seconds: moments.effort,
      caption: accountsCoincide(recording)
        ? 'Bear everything, and effort ends the set where muscle does: nothing to spare.'
        : `${stops[rule]!} ${effortText(tolerance / 10)} of 10, and you have up to ${formatNumber(maxSpare(recording))}\u00a0% to spare.`,
    },
    { seconds: moments.counts, caption: counts(recording) },
    {
      seconds: moments.test,
      caption: `After holding ${holdForce}\u00a0% to the limit, endurance athletes had force to spare, others hardly.`,
    },
  ]);
}
