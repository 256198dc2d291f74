import { type BoutResults, repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { countOfReps, repsInFigures } from '../../scenario/counts.ts';
import { isDone } from '../../scenario/progress.ts';
import { sameTime } from '../../scenario/sameTime.ts';
import { formatNumber } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { possible, type SessionFigureRecording, type SessionScenario } from './question.ts';

/** The session to failure, and the one stopped a number of repetitions short. */
export function ends({ asked, other, otherReserve }: SessionFigureRecording, reserve: number) {
  return otherReserve === 0
    ? { failed: other, short: asked, by: reserve }
    : { failed: asked, short: other, by: otherReserve };
}

/** How both sessions begin, and how far they have come at a moment before their end. */
function onTheWay({ failed, short, by }: ReturnType<typeof ends>, seconds: number): string {
  if (seconds === 0)
    return `Two sessions begin together: one takes each set to failure, the other stops ${by} short of it.`;
  // Sets that are over in both: whoever stops short is ahead on the clock, and would seem to do more.
  const done = failed.filter((bout, set) => isDone(bout, seconds) && isDone(short[set]!, seconds)).length;
  if (done === 0)
    return `Set 1 of ${failed.length}. One goes on until the bar stops; the other stops ${by} short of that.`;
  const [all, fewer] = [failed, short].map((bouts) => repetitionsOf(bouts.slice(0, done))) as [
    number,
    number,
  ];
  return `After ${done} of ${failed.length} sets: ${countOfReps(all)} to failure, ${fewer === 0 ? 'none' : fewer} stopping ${by} short.`;
}

/** What failure costs the next set, and what the session comes to. */
export function describe(
  recording: SessionFigureRecording,
  seconds: number,
  { reserve }: SessionScenario,
): string {
  const both = ends(recording, reserve);
  const { failed, short, by } = both;
  if (seconds < Math.max(secondsOf(failed), secondsOf(short)) - sameTime) return onTheWay(both, seconds);
  const [all, fewer] = [repetitionsOf(failed), repetitionsOf(short)];
  if (fewer === 0)
    return `Nobody can leave ${by} with this load: the first set has only ${countOfReps(possible(short[0]!))} in it.`;
  if (failed.length === 1)
    return `One set: ${countOfReps(all)} to failure, ${fewer} with ${by} left. Add a set to see what failure costs it.`;
  const [after, spared] = [possible(failed[1]!), possible(short[1]!)];
  const next =
    after === spared
      ? `The next set has ${countOfReps(after)} in it, whether you went to failure or stopped ${by} short.`
      : `After a set to failure the next has ${countOfReps(after)} in it; after stopping ${by} short, ${spared}.`;
  return `${next} All sets together: ${all} to failure, ${fewer} with ${by} left in each.`;
}

const lastOf = (bouts: BoutResults) => bouts.at(-1)!;

interface Both {
  readonly was: BoutResults;
  readonly is: BoutResults;
}

/** What all sets come to, against what they came to before. */
function inAll({ was, is }: Both): string {
  const [now, then] = [repetitionsOf(is), repetitionsOf(was)];
  return now === then
    ? `Still ${repsInFigures(now)} in all`
    : `${repsInFigures(now)} in all instead of ${then}`;
}

const against = (now: string | number, then: string | number) =>
  now === then ? `still ${now}` : `${now} instead of ${then}`;

const inTheLast = ({ was, is }: Both) =>
  `${against(lastOf(is).repetitions, lastOf(was).repetitions)} in the last set`;

/** How the sets end now, where that is what was changed. */
const endsNow = (reserve: number): string =>
  reserve === 0 ? 'Now to failure' : `Now stopping ${reserve} short`;

/** What lifters say of the last set; how many it has where it was not done at all. */
function rated({ was, is }: Both): string {
  const [now, then] = [lastOf(is), lastOf(was)];
  if (now.repetitions === 0 || then.repetitions === 0) return inTheLast({ was, is });
  const words = ({ reportedRating }: BoutResults[number]) => formatNumber(reportedRating, 1);
  return `last set at effort ${words(now)}${words(now) === words(then) ? ' again' : `, not ${words(then)}`}`;
}

export function changed(
  before: ScenarioRun<SessionFigureRecording, SessionScenario>,
  after: ScenarioRun<SessionFigureRecording, SessionScenario>,
): string {
  const differing = (Object.keys(after.scenario) as (keyof SessionScenario)[]).filter(
    (name) => before.scenario[name] !== after.scenario[name],
  );
  if (differing.length === 0) return 'Nothing has changed.';
  const both = { was: before.recording.asked, is: after.recording.asked };
  const only = differing.length === 1 ? differing[0] : undefined;
  return only === 'reserve'
    ? `${endsNow(after.scenario.reserve)}: ${inAll(both).replace(' in all', '').replace('Still', 'still')}; ${rated(both)}.`
    : `${inAll(both)}; ${inTheLast(both)}.`;
}
