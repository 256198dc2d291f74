import { type BoutResults, repetitionsOf, secondsOf } from '../../scenario/boutResults.ts';
import { countOfRepetitions } from '../../scenario/counts.ts';
import { stepsOf } from '../../scenario/field.ts';
import { formatNumber, inWords, percent, roundDuration } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import type { DropSetRecording, DropSetScenario } from './question.ts';

/** Effort out of ten: 8.1, or 10. */
const ten = (share: number) => formatNumber(Number((10 * share).toFixed(1)));
const drops = ({ drop }: DropSetRecording) => drop.length - 1;

/** All the effort there is. */
const max = 10;
/** Force that comes back between two loads, as a share of the fresh maximum: from here on it is part of the story. */
const muchRecovered = 0.15;

const recovered = (course: BoutResults) =>
  Math.max(0, ...course.slice(1).map(({ before }, index) => before - course[index]!.capacity));

const allLighter = (course: BoutResults) =>
  course.slice(1).every(({ request }, index) => request.load < course[index]!.request.load);

/** How the time of the drop set compares. */
function timeTaken({ drop, straight }: DropSetRecording): string {
  const [short, long] = [secondsOf(drop), secondsOf(straight)];
  if (roundDuration(short) === roundDuration(long)) return 'in the same time';
  return short < long
    ? `in ${percent(short / long)} of the time`
    : `in ${roundDuration(short)} instead of ${roundDuration(long)}`;
}

/** The main point: what is bought, and how it can be. */
export function mainPoint(recording: DropSetRecording, { change, effort }: DropSetScenario): string {
  const { drop, straight } = recording;
  const [many, against] = [repetitionsOf(drop), repetitionsOf(straight)];
  if (drops(recording) === 0)
    return `One set, ${countOfRepetitions(many)}: drop the load to go on. The straight sets come to ${against}.`;
  const count =
    many === against
      ? `${countOfRepetitions(many)}, as many as straight sets,`
      : `${countOfRepetitions(many)} instead of ${against},`;
  return `${count} ${timeTaken(recording)}. ${reason(drop, change, effort)}`;
}

function reason(drop: BoutResults, change: number, effort: number): string {
  if (!allLighter(drop)) return 'A load that is not lighter than the last one gives next to nothing.';
  if (effort < max) return 'Each drop asks for less, so that the effort stays within what you will bear.';
  return recovered(drop) < muchRecovered
    ? 'Each drop asks for less of a muscle that is still tired: you go on with an easier task.'
    : `Each drop asks for less, and ${change}\u00a0s between loads give force back as well.`;
}

/** “80, 64 and 51 %”. */
function loadsOf(course: BoutResults): string {
  const loads = course.map(({ request }) => formatNumber(100 * request.load, 0));
  const last = loads.pop()!;
  return `${loads.length === 0 ? '' : `${loads.join(', ')} and `}${last}\u00a0%`;
}

const outcome = (course: BoutResults) =>
  `${countOfRepetitions(repetitionsOf(course))} in ${roundDuration(secondsOf(course))}`;

export function describe(
  recording: DropSetRecording,
  _seconds: number,
  { load, rest }: DropSetScenario,
): string {
  const { drop, straight } = recording;
  const [first, next] = drop;
  const sets =
    straight.length === 1
      ? `one straight set at ${load}\u00a0% gives`
      : `${inWords(straight.length)} straight sets at ${load}\u00a0%, ${roundDuration(rest)} apart, give`;
  const made = next === undefined ? 'One set at' : 'A drop set at';
  const left = `could give ${percent(drop.at(-1)!.capacity)} of its fresh force, after the straight sets ${percent(straight.at(-1)!.capacity)}`;
  const effort =
    next === undefined
      ? `Right after it the muscle ${left}.`
      : `The first drop takes the effort from ${ten(first!.effort)} to ${ten(next.effortByRepetition[0]!)} of 10, but no drop makes the muscle fresh: right after the last one it ${left}.`;
  return `${made} ${loadsOf(drop)} gives ${outcome(drop)}; ${sets} ${outcome(straight)}. ${effort}`;
}

type Both = { readonly was: DropSetRecording; readonly is: DropSetRecording };

/** What one of the two comes to now, and came to before. */
function comes(is: BoutResults, was: BoutResults): string {
  const [now, then] = [repetitionsOf(is), repetitionsOf(was)];
  return `${countOfRepetitions(now)} ${now === then ? 'as before' : `instead of ${then}`}, in ${roundDuration(secondsOf(is))}`;
}

const dropGives = ({ was, is }: Both) => `the drop set gives ${comes(is.drop, was.drop)}`;
const straightGive = ({ was, is }: Both) => `the straight sets give ${comes(is.straight, was.straight)}`;

/** What one more drop did: to what is asked, to effort, to the muscle. */
function oneMore({ is }: Both): string {
  const last = is.drop.at(-1)!;
  const before = is.drop.at(-2)!;
  const effort = last.effortByRepetition[0]!;
  const adds =
    last.repetitions === 0
      ? `no repetition: the muscle could give ${percent(last.before)} of its fresh force, and that was too little`
      : `${countOfRepetitions(last.repetitions)} in ${roundDuration(last.ends - before.ends)}, for the muscle could still give ${percent(last.before)} of its fresh force`;
  const asked =
    last.request.load < before.request.load
      ? `Asked for less, the effort falls from ${ten(before.effort)} to ${ten(effort)} of 10 and`
      : 'Not asked for less,';
  return `${asked} the step to ${percent(last.request.load)} adds ${adds}.`;
}

const oneLess = ({ was, is }: Both) =>
  `Without that drop it ends ${roundDuration(secondsOf(was.drop) - secondsOf(is.drop))} sooner, with ${countOfRepetitions(repetitionsOf(was.drop) - repetitionsOf(is.drop))} fewer, and the muscle could still give ${percent(is.drop.at(-1)!.capacity)} instead of ${percent(was.drop.at(-1)!.capacity)}.`;

const reasons: Partial<Record<keyof DropSetScenario, readonly [less: string, more: string]>> = {
  load: ['A lighter first load asks for less', 'A heavier first load asks for more'],
  effort: ['Bearing less effort ends each part sooner', 'Bearing more effort keeps each part going'],
};

/** Changes that touch only one of the two. */
const oneSided: Partial<Record<keyof DropSetScenario, (both: Both, more: boolean) => string>> = {
  change: (both, more) =>
    `${more ? 'A longer change of load gives the muscle time to recover' : 'A shorter change of load leaves less time to recover'}: ${dropGives(both)}.`,
  rest: (both, more) =>
    `${more ? 'More' : 'Less'} rest lets the muscle recover ${more ? 'further' : 'less'}: ${straightGive(both)}.`,
  sets: (both, more) =>
    `With ${more ? 'more' : 'fewer'} of them, ${straightGive(both)}, and the drop set stays as it is.`,
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
  if (differing.length > 1) return `Asked in another way, ${dropGives(both)}, and ${straightGive(both)}.`;
  const more = after.scenario[name] > before.scenario[name];
  if (name === 'drops') {
    const by = stepsOf(after.scenario.drops).length - stepsOf(before.scenario.drops).length;
    if (by === 1) return oneMore(both);
    if (by === -1) return oneLess(both);
  }
  const one = oneSided[name];
  if (one !== undefined) return one(both, more);
  const opening = reasons[name]?.[more ? 1 : 0];
  return `${opening === undefined ? 'Asked in another way' : opening}: ${dropGives(both)}, and ${straightGive(both)}.`;
}
