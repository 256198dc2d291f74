import { type BoutResults, repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { countOfRepetitions } from '../../scenario/counts.ts';
import { repetitionsAt } from '../../scenario/progress.ts';
import { formatNumber, percent, roundDuration } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { possible, type SessionFigureRecording, type SessionScenario } from './question.ts';

/** The session to failure, and the one stopped a number of repetitions short. */
export function ends({ asked, other, otherReserve }: SessionFigureRecording, reserve: number) {
  return otherReserve === 0
    ? { failed: other, short: asked, by: reserve }
    : { failed: asked, short: other, by: otherReserve };
}

/** How far both sessions have come at a moment before their end. */
function onTheWay({ failed, short, by }: ReturnType<typeof ends>, seconds: number): string {
  const set = Math.max(1, failed.filter(({ begins }) => begins <= seconds).length);
  return `Set ${set} of ${failed.length}, after ${roundDuration(seconds)}: ${countOfRepetitions(repetitionsAt(failed, seconds))} to failure, ${repetitionsAt(short, seconds)} with ${by} left in each.`;
}

/** What failure costs the next set, and what the session comes to. */
export function describe(
  recording: SessionFigureRecording,
  seconds: number,
  { reserve }: SessionScenario,
): string {
  const both = ends(recording, reserve);
  const { failed, short, by } = both;
  if (seconds < Math.max(secondsOf(failed), secondsOf(short)) - 1e-6) return onTheWay(both, seconds);
  const [all, fewer] = [repetitionsOf(failed), repetitionsOf(short)];
  if (fewer === 0)
    return `Nobody can leave ${by} with this load: the first set has only ${countOfRepetitions(possible(short[0]!))} in it.`;
  if (failed.length === 1)
    return `One set: ${countOfRepetitions(all)} to failure, ${fewer} with ${by} left. Add a set to see what failure costs it.`;
  const [after, spared] = [possible(failed[1]!), possible(short[1]!)];
  const next =
    after === spared
      ? `The next set has ${countOfRepetitions(after)} in it, after failure as after stopping ${by} short.`
      : `After a set to failure the next has ${countOfRepetitions(after)} in it; after stopping ${by} short, ${spared}.`;
  return `${next} All sets together: ${all} to failure, ${fewer} with ${by} left in each.`;
}

const instead = (is: number | string, was: number | string) =>
  is === was ? `${is} as before` : `${is} instead of ${was}`;

const lastOf = (course: BoutResults) => course.at(-1)!;

interface Both {
  readonly was: BoutResults;
  readonly is: BoutResults;
  readonly more: boolean;
}

const inAll = ({ was, is }: Both) =>
  `all sets together come to ${instead(repetitionsOf(is), repetitionsOf(was))}`;

const inTheLast = ({ was, is }: Both) =>
  `the last one to ${instead(lastOf(is).repetitions, lastOf(was).repetitions)}`;

/** What lifters say of the last set; nothing where none was done. */
function rated({ was, is }: Both): string {
  const [now, then] = [lastOf(is), lastOf(was)];
  if (now.repetitions === 0 || then.repetitions === 0) return '';
  const text = ({ reportedRating }: BoutResults[number]) => formatNumber(Number(reportedRating.toFixed(1)));
  return ` lifters would rate it ${instead(text(now), text(then))},`;
}

/** What a change of each field did, and why. */
const told: Readonly<Record<keyof SessionScenario, (both: Both) => string>> = {
  reserve: (both) =>
    `${both.more ? 'Further from failure, each set spares the muscle' : 'Nearer to failure, each set tires the muscle more'}: right after the last one it could give ${instead(percent(lastOf(both.is).capacity), percent(lastOf(both.was).capacity))},${rated(both)} and ${inAll(both)}.`,
  rest: (both) =>
    `${both.more ? 'More rest gives back more' : 'Less rest gives back less'} of what each set took: ${inAll(both)}, ${inTheLast(both)}, and it takes ${roundDuration(secondsOf(both.is))}.`,
  sets: (both) =>
    `${both.more ? 'Each further set starts more tired' : 'Those left out were the more tired ones'}: ${inAll(both)}, ${inTheLast(both)}.`,
  load: (both) =>
    `${both.more ? 'A heavier load asks for more' : 'A lighter load asks for less'} each time: ${inAll(both)}, ${inTheLast(both)}.`,
  exercise: (both) => `Another exercise asks and tires in another way: ${inAll(both)}, ${inTheLast(both)}.`,
};

export function changed(
  before: ScenarioRun<SessionFigureRecording, SessionScenario>,
  after: ScenarioRun<SessionFigureRecording, SessionScenario>,
): string {
  const differing = (Object.keys(told) as (keyof SessionScenario)[]).filter(
    (name) => before.scenario[name] !== after.scenario[name],
  );
  const [name] = differing;
  if (name === undefined) return 'Nothing has changed.';
  const both = {
    was: before.recording.asked,
    is: after.recording.asked,
    more: after.scenario[name] > before.scenario[name],
  };
  return differing.length > 1
    ? `Asked in another way, ${inAll(both)}, ${inTheLast(both)}.`
    : told[name](both);
}
