import { restedPool } from '../../model/pool.ts';
import type { BoutRecord, RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import { countOfRepetitions } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { stepsOf } from '../../scenario/field.ts';
import { duration, formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { isOver, lastDone, lastFrame } from './frames.ts';
import type { SetRecording, SetScenario } from './question.ts';
import { type Shift, shiftOf } from './shifts.ts';

const { size: units } = restedPool();

/** An effort that is borne, as its control and the address have it. */
const borne = ({ request }: BoutRecord) => effortText(request.tolerance ?? 1);

/** Why a part of a session is over. */
const ends: Record<
  BoutRecord['endedBy'],
  (bout: BoutRecord, last: RepetitionRecord, stops: boolean) => string
> = {
  capacity: (_bout, { number, demand, capacity }) =>
    `The bar stops in rep ${number}, with all ${units} units at work and full drive: the lift asks for ${percent(demand)} of fresh force, the muscle can give ${percent(capacity)}.`,
  effort: (bout, { number, capacity }, stops) =>
    `${stops ? 'You stop' : 'The bar stops'} in rep ${number}: an effort of ${borne(bout)} is all you will bear. The muscle could give ${percent(capacity)}; with full drive, ${countOfRepetitions(bout.reserve)} more.`,
  cap: ({ repetitions: done }) => `You stop after ${countOfRepetitions(done)}.`,
  reserve: ({ repetitions: done, reserve }) =>
    `You stop after ${countOfRepetitions(done)} with ${reserve} in reserve.`,
};

/** Why a load asks for more than its share: what is asked is force at the pace of the lift, and moving costs force. */
const atTheStart = ({ session: { repetitions, bouts } }: SetRecording) =>
  `A set with ${percent(bouts[0]!.request.load)} of your best lift. At this pace it takes up to ${percent(repetitions[0]!.demand)} of your force, for a muscle in motion gives less.`;

/** While a run plays, words come later than marks: they tell what stays true for a while, the last repetition. */
function onTheWay(recording: SetRecording, frame: SessionFrame): string {
  if (frame.phase === 'rest') return 'A rest: nothing is asked, no unit works, and force comes back.';
  const done = lastDone(recording, frame.seconds);
  if (done?.bout === frame.bout)
    return `Rep ${done.number} took an effort of ${effortText(done.effort)} of 10. After it the muscle could give ${percent(done.capacity)} of its fresh force.`;
  if (frame.bout === 0) return atTheStart(recording);
  return `The next part begins, with ${percent(recording.session.bouts[frame.bout]!.request.load)} of your best lift.`;
}

export function describe(recording: SetRecording, seconds: number, { rule }: SetScenario): string {
  if (!isOver(recording, seconds)) return onTheWay(recording, frameAt(recording.session.frames, seconds));
  const { bouts, repetitions } = recording.session;
  const last = bouts.at(-1)!;
  return ends[last.endedBy](last, repetitions.at(-1)!, rule === 'quit');
}

/** How tired the muscle begins the next part: as it ended the last one, or with what the time between gave back. */
function tiredness({ session: { bouts } }: SetRecording, { capacity: [ended, begins] }: Shift): string {
  if (percent(ended) === percent(begins)) return 'the muscle is as tired as before';
  return `in ${formatNumber(bouts.at(-1)!.request.rest ?? 0)}\u00a0s the muscle came back from ${percent(ended)} to ${percent(begins)} of its force`;
}

function effortChange({ effort: [ended, begins] }: Shift): string {
  const [was, is] = [effortText(ended), effortText(begins)];
  if (was === is) return `the effort stays at ${is} of 10`;
  return `the effort ${begins < ended ? 'falls' : 'rises'} from ${was} to ${is} of 10`;
}

/** What the latest step of the reader did: what is asked, the effort, and the fatigue, which only a rest takes away. */
const openings: Readonly<Record<string, string>> = {
  drop: 'Asked for less',
  top: 'With only the top of the range',
  bottom: 'With only the bottom of the range',
  rest: 'With the same load after a rest',
  push: 'Bearing more with the same load',
};

function afterStep(recording: SetRecording): string {
  const { session, steps } = recording;
  const shift = shiftOf(recording);
  const more = countOfRepetitions(session.bouts.at(-1)!.repetitions);
  return `${openings[steps.at(-1)!.verb]!}, ${effortChange(shift)}; ${tiredness(recording, shift)}, and it gives ${more}.`;
}

/** What another first set comes to. */
function otherSet(
  before: ScenarioRun<SetRecording, SetScenario>,
  after: ScenarioRun<SetRecording, SetScenario>,
): string {
  const [was, is] = [before.recording.session.bouts[0]!, after.recording.session.bouts[0]!];
  const reasons: Partial<Record<keyof SetScenario, [less: string, more: string]>> = {
    load: ['A lighter load asks for less', 'A heavier load asks for more'],
    effort: ['Bearing less effort', 'Bearing more effort'],
    tempo: ['Moved faster', 'Moved more slowly'],
  };
  const name = (Object.keys(reasons) as (keyof SetScenario)[]).find(
    (field) => before.scenario[field] !== after.scenario[field],
  );
  const reason =
    name === undefined
      ? 'Asked in another way'
      : reasons[name]![after.scenario[name] < before.scenario[name] ? 0 : 1];
  const count =
    is.repetitions === was.repetitions
      ? `it is ${countOfRepetitions(is.repetitions)} all the same`
      : `it is ${countOfRepetitions(is.repetitions)} instead of ${was.repetitions}`;
  return `${reason}: ${count}, and at the end the muscle could give ${percent(is.capacity)} of its fresh force instead of ${percent(was.capacity)}.`;
}

export function changed(
  before: ScenarioRun<SetRecording, SetScenario>,
  after: ScenarioRun<SetRecording, SetScenario>,
): string {
  const [had, has] = [stepsOf(before.scenario.next), stepsOf(after.scenario.next)];
  const sameStart = { ...before.scenario, next: '' };
  const begunAlike = JSON.stringify(sameStart) === JSON.stringify({ ...after.scenario, next: '' });
  if (begunAlike && has.length > had.length) return afterStep(after.recording);
  if (begunAlike && has.length < had.length)
    return `One step back: it ends after ${duration(lastFrame(after.recording).seconds)} again.`;
  return otherSet(before, after);
}
