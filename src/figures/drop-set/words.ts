import { type BoutResult, type BoutResults, repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { stepsOf } from '../../scenario/field.ts';
import { repetitionsAt } from '../../scenario/progress.ts';
import { sameTime } from '../../scenario/sameTime.ts';
import { percent, roundDuration } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { DropSetRecording, DropSetScenario } from './question.ts';

const drops = ({ drop }: DropSetRecording) => drop.length - 1;

/** All the effort there is. */
const max = 10;
/** Force that comes back between two loads, as a share of the fresh maximum: from here on it is part of the story. */
const muchRecovered = 0.15;

const recovered = (bouts: BoutResults) =>
  Math.max(0, ...bouts.slice(1).map(({ before }, index) => before - bouts[index]!.capacity));

const allLighter = (bouts: BoutResults) =>
  bouts.slice(1).every(({ request }, index) => request.load < bouts[index]!.request.load);

/** How the time of the drop set compares. How long both take stands in the picture. */
function timeTaken({ drop, straight }: DropSetRecording): string {
  const [short, long] = [secondsOf(drop), secondsOf(straight)];
  if (roundDuration(short) === roundDuration(long)) return 'in the same time';
  return short < long ? `in ${percent(short / long)} of the time` : 'in more time';
}

/** What is bought: how the count of the drop set compares. Both counts stand in the picture. */
function bought({ drop, straight }: DropSetRecording): string {
  const more = repetitionsOf(drop) - repetitionsOf(straight);
  if (more === 0) return 'as many reps';
  return `${repsInFigures(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
}

/** How it can be. */
function reason({ drop }: DropSetRecording, { change, effort }: DropSetScenario): string {
  const [first, next] = drop;
  if (!allLighter(drop)) return 'A load no lighter than the one before adds next to nothing.';
  if (effort < max) return 'Each drop takes less force, so effort stays within what you can take.';
  return recovered(drop) < muchRecovered
    ? `The first drop takes effort from ${effortText(first!.effort)} to ${effortText(next!.effortByRepetition[0]!)} of 10: the same tired muscle, a lighter load.`
    : `Each drop takes less force, and in ${change}\u00a0s between loads some force comes back.`;
}

/** How both begin, and how far they have come at a moment before their end. */
const onTheWay = ({ drop, straight }: DropSetRecording, seconds: number) =>
  seconds === 0
    ? `A drop set above, ordinary sets below, both from ${percent(drop[0]!.request.load)} of the most you can lift once. Each box is a rep, as high as its load.`
    : `After ${roundDuration(seconds)}: ${repsInFigures(repetitionsAt(drop, seconds))} in the drop set, ${repetitionsAt(straight, seconds)} in ordinary sets.`;

export function describe(recording: DropSetRecording, seconds: number, scenario: DropSetScenario): string {
  const { drop, straight } = recording;
  if (seconds < Math.max(secondsOf(drop), secondsOf(straight)) - sameTime)
    return onTheWay(recording, seconds);
  return drops(recording) === 0
    ? `No drop yet: take weight off, and the same tired muscle can go on. It could give ${percent(recording.drop[0]!.capacity)} of its fresh force.`
    : `A drop set gives ${bought(recording)} ${timeTaken(recording)}. ${reason(recording, scenario)}`;
}

type Both = { readonly was: DropSetRecording; readonly is: DropSetRecording };

/** What one of the two comes to now, and came to before. */
function comes(name: string, is: BoutResults, was: BoutResults): string {
  const [now, then] = [repetitionsOf(is), repetitionsOf(was)];
  return now === then
    ? `${name}: still ${repsInFigures(now)}`
    : `${name}: ${repsInFigures(now)} instead of ${then}`;
}

const dropGives = ({ was, is }: Both) => comes('Drop set', is.drop, was.drop);
const straightGive = ({ was, is }: Both) => comes('Ordinary sets', is.straight, was.straight);
const bothGive = (both: Both) =>
  `${dropGives(both)}; ${comes('ordinary sets', both.is.straight, both.was.straight)}.`;

/** What one more drop did: to the count, to effort, to the muscle. */
function oneMore({ is }: Both): string {
  const [before, last] = is.drop.slice(-2) as [BoutResult, BoutResult];
  const step = `The step to ${percent(last.request.load)} adds`;
  if (last.request.load >= before.request.load)
    return `${step} ${repsInFigures(last.repetitions)}: the load is no lighter.`;
  if (last.repetitions === 0) return `${step} no reps: the muscle could give only ${percent(last.before)}.`;
  return `${step} ${repsInFigures(last.repetitions)}: effort falls from ${effortText(before.effort)} to ${effortText(last.effortByRepetition[0]!)} of 10.`;
}

const oneLess = ({ was, is }: Both) =>
  `${repsInFigures(repetitionsOf(was.drop) - repetitionsOf(is.drop))} fewer, done ${roundDuration(secondsOf(was.drop) - secondsOf(is.drop))} sooner; ${percent(is.drop.at(-1)!.capacity)} of force left instead of ${percent(was.drop.at(-1)!.capacity)}.`;

/** Changes that touch only one of the two. */
const oneSided: Partial<Record<keyof DropSetScenario, (both: Both) => string>> = {
  change: (both) => `${dropGives(both)}; the ordinary sets are as they were.`,
  rest: (both) => `${straightGive(both)}; the drop set is as it was.`,
  sets: (both) => `${straightGive(both)}; the drop set is as it was.`,
};

export function changed(
  before: ScenarioRun<DropSetRecording, DropSetScenario>,
  after: ScenarioRun<DropSetRecording, DropSetScenario>,
): string {
  const both = { was: before.recording, is: after.recording };
  const differing = (Object.keys(after.scenario) as (keyof DropSetScenario)[]).filter(
    (name) => before.scenario[name] !== after.scenario[name],
  );
  const [name] = differing;
  if (name === undefined) return 'Nothing has changed.';
  if (differing.length > 1) return bothGive(both);
  if (name === 'drops') {
    const by = stepsOf(after.scenario.drops).length - stepsOf(before.scenario.drops).length;
    if (by === 1) return oneMore(both);
    if (by === -1) return oneLess(both);
  }
  return oneSided[name]?.(both) ?? bothGive(both);
}
