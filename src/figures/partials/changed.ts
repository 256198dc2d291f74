import type { Exercise } from '../../model/set/exercises.ts';
import { percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { shortOf, wholeOf } from './at.ts';
import type { PartialsRecording, PartialsScenario } from './question.ts';
import { repetitions } from './words.ts';

type Run = ScenarioRun<PartialsRecording, PartialsScenario>;

/** What came of the short repetitions, against what came of them before. */
function outcome({ recording: was }: Run, { recording: is }: Run): string {
  const [before, after] = [shortOf(was).repetitions, shortOf(is).repetitions];
  const none = (count: number) => (count === 0 ? 'none' : String(count));
  if (before === after)
    return after === 0
      ? 'still no short repetition follows'
      : `still ${repetitions(after, 'short repetition')} follow${after === 1 ? 's' : ''}`;
  return after === 0
    ? `no short repetition follows where there ${before === 1 ? 'was 1' : `were ${before}`}`
    : `${repetitions(after, 'short repetition')} follow${after === 1 ? 's' : ''} instead of ${none(before)}`;
}

const left = ({ recording }: Run) => percent(wholeOf(recording).capacity);
const asks = ({ recording }: Run) => percent(recording.hardestLeft.force);

/** “at most 65 % instead of 73 %”, or that it is as it was. */
const against = (before: string, after: string) =>
  before === after ? `${after} at most, as before` : `${after} at most instead of ${before}`;

const holdsHardest = ({ recording: { hardest, range } }: Run) =>
  hardest.position >= range[0] && hardest.position <= range[1];
const sizeOf = ({ recording: { range } }: Run) => range[1] - range[0];

function rangeChanged(before: Run, after: Run): string {
  const result = outcome(before, after);
  const hardest = percent(after.recording.hardest.force);
  const was = holdsHardest(before);
  const is = holdsHardest(after);
  if (is)
    return `The hardest point is ${was ? 'still' : 'back'} in the range: it asks for ${hardest}, ${left(after)} is left, and ${result}.`;
  if (was && shortOf(after.recording).repetitions === 0)
    return `Without its hardest point the range still asks for ${asks(after)}, ${left(after)} is left, and ${result}.`;
  if (was)
    return `Without its hardest point the range asks for ${asks(after)} at most, ${left(after)} is left, and ${result}.`;
  if (asks(before) === asks(after))
    return `The range asks for as much as before, but each repetition is ${sizeOf(after) < sizeOf(before) ? 'shorter' : 'longer'}: ${result}.`;
  return `The range now asks for ${against(asks(before), asks(after))}, the muscle is just as tired, and ${result}.`;
}

/** When the whole repetitions end. */
function stall(before: Run, after: Run): string {
  const [was, is] = [before, after].map(({ recording }) => wholeOf(recording).repetitions);
  return was === is ? `still after ${repetitions(is!)}` : `after ${repetitions(is!)} instead of ${was}`;
}

function loadChanged(before: Run, after: Run): string {
  const more = after.scenario.load > before.scenario.load ? 'More' : 'Less';
  return `${more} load: the bar stalls ${stall(before, after)}, and ${outcome(before, after)}.`;
}

function curveChanged(before: Run, after: Run): string {
  const [was, is] = [before, after].map(({ recording }) => percent(recording.hardest.position));
  return `With the hardest point ${was === is ? 'still ' : ''}at ${is} the range asks for ${against(asks(before), asks(after))}, and ${outcome(before, after)}.`;
}

/** Another exercise with the same curve differs in how fast the muscle tires, if in anything. */
function exerciseChanged(before: Run, after: Run): string {
  const [was, is] = [before, after].map(({ recording }) => recording.exercise) as [Exercise, Exercise];
  const tires =
    was.fatigability === is.fatigability
      ? 'The curve and the tiring are the same'
      : `The muscle tires ${is.fatigability > was.fatigability ? 'faster' : 'more slowly'}`;
  return `${tires}: the bar stalls ${stall(before, after)}, and ${outcome(before, after)}.`;
}

const curve = ({ recording: { exercise } }: Run) =>
  [exercise.hardestAt, exercise.width, exercise.atBottom, exercise.atTop].join();
const range = ({ recording }: Run) => recording.range.join();
const everything = ({ scenario }: Run) => Object.values(scenario).join();
const rangeAsked = ({ scenario: { from, to } }: Run) => `${from},${to}`;

/** What a change may have touched, most telling first: how to see it, and what to say. */
const rows: readonly [of: (run: Run) => unknown, say: (before: Run, after: Run) => string][] = [
  [curve, curveChanged],
  [({ scenario }) => scenario.exercise, exerciseChanged],
  [({ scenario }) => scenario.load, loadChanged],
  [range, rangeChanged],
  [
    ({ scenario }) => scenario.curve,
    (_, after) =>
      `Your own curve and the one assumed for the ${after.recording.exercise.label} are the same, so nothing else changes.`,
  ],
  [rangeAsked, () => 'It comes to the same part of the range, so nothing else changes.'],
  [
    everything,
    (_, after) =>
      `Your own curve has changed, but the picture still shows the one assumed for the ${after.recording.exercise.label}.`,
  ],
];

/** What a change did, and why. */
export function changed(before: Run, after: Run): string {
  const row = rows.find(([of]) => of(before) !== of(after));
  return row === undefined ? 'Nothing changed.' : row[1](before, after);
}
