import { effortText } from '../../scenario/effort.ts';
import { type Story, storyOf } from '../../view/story.ts';
import { moments } from './moments.ts';
import { endsAt, shownLoads, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { accountsCoincide, accountsDiffer, likenessOf } from './words.ts';

/** How the logs compare. */
const logs: Readonly<Record<ReturnType<typeof likenessOf>, (heavyReps: number) => string>> = {
  same: () => 'Same weights, same reps: the log can’t tell the two lifters apart.',
  near: () => 'Same weights, nearly the same reps: the log can hardly tell them apart.',
  apart: (reps) =>
    `Both log ${reps} reps with ${shownLoads[2]}\u00a0%; with lighter loads their logs differ.`,
};

const heavyReps = ({ ends }: TwoLimitsRecording): number => endsAt(ends, shownLoads[2]).muscle.repetitions;

/** What the first could give right after: no more than the weight needs. */
const firsts: Readonly<Record<string, string>> = {
  quit: 'The first lifter pushes all-out right after the set: nothing to spare.',
  clamp: 'The nerve of the first lifter is stimulated right after: nothing to spare.',
};

/** What the second could give. */
function second(recording: TwoLimitsRecording, { tolerance, rule }: TwoLimitsScenario): string {
  if (accountsCoincide(recording)) return 'The second gives everything too, and has nothing to spare either.';
  const who = `The second ${rule === 'quit' ? 'stopped at' : 'never passed'} effort ${effortText(tolerance / 10)}`;
  return accountsDiffer(recording)
    ? `${who}: force to spare, most with light weights.`
    : `${who}: hardly any more.`;
}

/** How to tell which lifter one is. */
const tellings: Readonly<Record<string, string>> = {
  quit: 'Force to spare points to effort, none to the muscle. Real athletes are split.',
  clamp: 'Force to spare in the nerve test points to effort, none to the muscle.',
};

/** What the comparison comes to: where both agree, or what tells them apart and which way. */
function verdict(recording: TwoLimitsRecording, { rule }: TwoLimitsScenario): string {
  if (accountsCoincide(recording)) return 'At ten of ten both lifters are one: no test can tell them apart.';
  return accountsDiffer(recording)
    ? tellings[rule]!
    : 'So near ten, people differ more than the two lifters: no test can tell.';
}

/** Two logs that are alike, what each lifter could still give, what was measured, and what it says of us. */
export const story = (recording: TwoLimitsRecording, scenario: TwoLimitsScenario): Story =>
  storyOf([
    { seconds: moments.verdict, caption: verdict(recording, scenario) },
    { seconds: moments.effort, caption: second(recording, scenario) },
    { seconds: moments.muscle, caption: firsts[scenario.rule]! },
    { seconds: moments.counts, caption: logs[likenessOf(recording)](heavyReps(recording)) },
    {
      seconds: moments.test,
      caption: 'Real athletes, after a long hold: some had force to spare, others hardly any.',
    },
  ]);
