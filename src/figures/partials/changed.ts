import type { Exercise } from '../../model/set/exercises.ts';
import { capitalised, formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { shortOf, wholeOf } from './at.ts';
import type { PartialsRecording, PartialsScenario } from './question.ts';

type Run = ScenarioRun<PartialsRecording, PartialsScenario>;

const countOf = ({ recording }: Run): string => {
  const { repetitions: count, endedBy } = shortOf(recording);
  if (count === 0) return 'no';
  return `${endedBy === 'cap' ? 'at least ' : ''}${formatNumber(count)}`;
};

/** What came of the short repetitions, against what came of them before. */
function outcome(before: Run, after: Run): string {
  const [was, is] = [countOf(before), countOf(after)];
  const reps = `short ${is === '1' ? 'rep' : 'reps'}`;
  if (was === is) return `Still ${is} ${reps}`;
  return capitalised(`${is} ${reps} instead of ${was === 'no' ? 'none' : was}`);
}

const left = ({ recording }: Run) => percent(wholeOf(recording).capacity);
const asks = ({ recording }: Run) => percent(recording.hardestLeft.force);

/** “65 % instead of 73 %”, or that it is as it was. */
const against = (before: string | number, after: string | number) =>
  before === after ? `still ${after}` : `${after} instead of ${before}`;

const holdsHardest = ({ recording: { hardest, range } }: Run) =>
  hardest.position >= range[0] && hardest.position <= range[1];
const sizeOf = ({ recording: { range } }: Run) => range[1] - range[0];

function why(before: Run, after: Run): string {
  const [was, is] = [holdsHardest(before), holdsHardest(after)];
  if (is) return `the hardest point is ${was ? 'still' : 'back'} in the range`;
  if (shortOf(after.recording).repetitions === 0)
    return `this part takes ${asks(after)}, and ${left(after)} is left`;
  if (was) return 'the hardest point is left out';
  if (asks(before) === asks(after))
    return `the same force, but ${sizeOf(after) < sizeOf(before) ? 'shorter' : 'longer'} reps`;
  return `this part takes ${asks(after)} instead of ${asks(before)}`;
}

const rangeChanged = (before: Run, after: Run) => `${outcome(before, after)}: ${why(before, after)}.`;

function loadChanged(before: Run, after: Run): string {
  const [was, is] = [before, after].map(({ recording }) => wholeOf(recording).repetitions) as [
    number,
    number,
  ];
  const whole = `${is} whole ${is === 1 ? 'one' : 'ones'}`;
  return `${outcome(before, after)}, after ${whole}${was === is ? ' as before' : ` instead of ${was}`}.`;
}

const curveChanged = (before: Run, after: Run) =>
  `${outcome(before, after)}: this part takes ${against(asks(before), asks(after))}.`;

/** In what two exercises with the same curve differ. */
function tiringOf(was: Exercise, is: Exercise): string {
  if (was.fatigability !== is.fatigability)
    return `the muscle tires ${is.fatigability > was.fatigability ? 'faster' : 'more slowly'}`;
  return was.slowShare === is.slowShare
    ? 'curve and tiring are the same'
    : 'the same curve, but another recovery';
}

/** Another exercise with the same curve differs in how fast the muscle tires or recovers, if in anything. */
function exerciseChanged(before: Run, after: Run): string {
  const [was, is] = [before, after].map(({ recording }) => recording.exercise) as [Exercise, Exercise];
  return `${outcome(before, after)}: ${tiringOf(was, is)}.`;
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
  [({ scenario }) => scenario.curve, () => 'Your own curve is the assumed one, so nothing else changes.'],
  [rangeAsked, () => 'It comes to the same part of the range, so nothing changes.'],
  [everything, () => 'Your own curve has changed, but the picture still shows the assumed one.'],
];

/** What a change did, and why. */
export function changed(before: Run, after: Run): string {
  const row = rows.find(([of]) => of(before) !== of(after));
  return row === undefined ? 'Nothing changed.' : row[1](before, after);
}
