import { percent } from '../../typography/number.ts';
import { type Story, storyOf } from '../../view/story.ts';
import { matchedAt } from './layout.ts';
import { holds, keptBy } from './measured.ts';
import { moments } from './moments.ts';
import type { TwoLimitsRecording, TwoLimitsScenario } from './question.ts';
import { accountsCoincide, accountsDiffer, endsAt, lightest, stopOf, testOf } from './words.ts';

/** How the logs compare. */
const counts = (recording: TwoLimitsRecording): string =>
  accountsCoincide(recording)
    ? 'Both log the same reps at every load.'
    : `Both log ${endsAt(recording, matchedAt).muscle.repetitions} reps at ${matchedAt}\u00a0%, and nearly the same except with light loads.`;

/** What the first lifter has left after the lightest set: what the load needs. */
const first = (recording: TwoLimitsRecording): string =>
  `The lightest set leaves the first lifter ${percent(lightest(recording).muscle.capacity)} of force, none to spare.`;

/** What the second has left after the same set. */
function second(recording: TwoLimitsRecording, scenario: TwoLimitsScenario): string {
  if (accountsCoincide(recording))
    return 'The second gives everything too, and has no force to spare either.';
  const has = `The second ${stopOf(scenario)} and still has ${percent(lightest(recording).effort.capacity)}`;
  return accountsDiffer(recording) ? `${has}: force to spare.` : `${has}: hardly more.`;
}

/** What the comparison comes to: where both agree, what could tell them apart and which way, and what studies found. */
function verdict(recording: TwoLimitsRecording, { rule }: TwoLimitsScenario): string {
  if (accountsCoincide(recording)) return 'At ten of ten both lifters are one: no test can tell them apart.';
  return accountsDiffer(recording)
    ? `If ${testOf(rule)} finds force to spare, effort ended it. Studies are split.`
    : 'So near ten, people differ more than the two lifters: no test can tell.';
}

/** Two logs that are alike, what each lifter has left, what was measured, and what could tell which of them we are. */
export const story = (recording: TwoLimitsRecording, scenario: TwoLimitsScenario): Story =>
  storyOf([
    { seconds: moments.verdict, caption: verdict(recording, scenario) },
    { seconds: moments.effort, caption: second(recording, scenario) },
    { seconds: moments.muscle, caption: first(recording) },
    { seconds: moments.counts, caption: counts(recording) },
    {
      seconds: moments.test,
      caption: `After holding to the limit, endurance athletes kept ${keptBy(holds[0])}\u00a0% of force, power athletes ${keptBy(holds[2])}\u00a0%.`,
    },
  ]);
