import { publishedPool } from '../../model/pool.ts';
import type { BoutRecord, RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import { countOfReps, moreReps, moreRepsFollow, repKind, repsInFigures } from '../../scenario/counts.ts';
import { effortText } from '../../scenario/effort.ts';
import { stepsOf } from '../../scenario/field.ts';
import { capitalised, duration, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { isFinished, lastTold } from './frames.ts';
import type { SetRecording, SetScenario } from './question.ts';
import { type Shift, shiftOf } from './shifts.ts';

const { size: units } = publishedPool;

type Run = ScenarioRun<SetRecording, SetScenario>;

/** The tolerance of a bout, as its control and the address have it. */
const tolerance = ({ request }: BoutRecord) => effortText(request.tolerance ?? 1);

const kindOf = ({ request }: BoutRecord) => repKind(request.range);

/** Why a part of a session is over. */
const ends: Record<
  BoutRecord['endedBy'],
  (bout: BoutRecord, last: RepetitionRecord, toMove: number, stops: boolean) => string
> = {
  capacity: (bout, { number, capacity }, toMove) =>
    `The bar stops in ${kindOf(bout)}rep ${number}, at full effort with all ${units} motor units: moving it takes ${percent(toMove)} of fresh force; the muscle can give ${percent(capacity)}.`,
  effort: (bout, { number, capacity }, _toMove, stops) =>
    `${stops ? 'You stop' : 'The bar stops'} in ${kindOf(bout)}rep ${number}: effort ${tolerance(bout)} is the most you can take. The muscle could give ${percent(capacity)}: at full effort, ${moreReps(bout.reserve, kindOf(bout))}.`,
  cap: ({ repetitions: done }) => `You stop after ${countOfReps(done)}.`,
  reserve: ({ repetitions: done, reserve }) =>
    `You stop after ${countOfReps(done)} with ${reserve} in reserve.`,
};

/** What is lifted, and what is drawn. */
const atTheStart = ({ session: { bouts } }: SetRecording) =>
  `A set with ${percent(bouts[0]!.request.load)} of your max. Watch effort climb from rep to rep, until the bar stops.`;

/** While a run plays, words come later than marks: they tell what stays true for a while, the last repetition. */
function onTheWay(recording: SetRecording, frame: SessionFrame): string {
  if (frame.phase === 'rest') return 'You rest. No motor unit is working, and force comes back.';
  const done = lastTold(recording, frame.seconds);
  if (done?.bout === frame.bout)
    return `${capitalised(`${kindOf(recording.session.bouts[done.bout]!)}rep`)} ${done.number} took an effort of ${effortText(done.effort)} of 10. After it the muscle could give ${percent(done.capacity)} of its fresh force.`;
  if (frame.bout === 0) return atTheStart(recording);
  const next = recording.session.bouts[frame.bout]!;
  return `The next part begins: ${kindOf(next)}reps with ${percent(next.request.load)} of the most you can lift once.`;
}

export function describe(recording: SetRecording, seconds: number, { rule }: SetScenario): string {
  if (!isFinished(recording, seconds)) return onTheWay(recording, frameAt(recording.session.frames, seconds));
  const { bouts, repetitions } = recording.session;
  const last = bouts.at(-1)!;
  return ends[last.endedBy](last, repetitions.at(-1)!, recording.toMove.at(-1)!, rule === 'quit');
}

/** How tired the muscle begins the next part: as it ended the last one, or with what the time between gave back. */
function tiredness({ capacity: [ended, begins] }: Shift): string {
  return percent(ended) === percent(begins)
    ? 'with the muscle just as tired'
    : `with force back at ${percent(begins)}`;
}

function effortChange({ effort: [ended, begins] }: Shift): string {
  const [was, is] = [effortText(ended), effortText(begins)];
  if (was === is) return `Effort stays at ${is} of 10`;
  return `Effort ${begins < ended ? 'falls' : 'rises'} from ${was} to ${is} of 10`;
}

/** What the latest step of the reader did: to the effort and to the muscle, which only a rest relieves, and what follows. */
function afterStep(recording: SetRecording): string {
  const shift = shiftOf(recording);
  const last = recording.session.bouts.at(-1)!;
  return `${effortChange(shift)}, ${tiredness(shift)}. ${capitalised(moreRepsFollow(last.repetitions, kindOf(last)))}.`;
}

/** What another first set comes to. */
function otherSet({ recording: before }: Run, { recording: after }: Run): string {
  const [was, is] = [before.session.bouts[0]!, after.session.bouts[0]!];
  const against = (now: string, then: string | number, same: boolean) =>
    same ? `still ${now}` : `${now} instead of ${then}`;
  const set = after.session.bouts.length > 1 ? 'first set: ' : '';
  const reps = against(repsInFigures(is.repetitions), was.repetitions, is.repetitions === was.repetitions);
  const [now, then] = [percent(is.capacity), percent(was.capacity)];
  return `${capitalised(`${set}${reps}`)}; force left ${set ? 'after it' : 'at the end'}: ${against(now, then, now === then)}.`;
}

export function changed(before: Run, after: Run): string {
  const [had, has] = [stepsOf(before.scenario.next), stepsOf(after.scenario.next)];
  const sameStart = { ...before.scenario, next: '' };
  const begunAlike = JSON.stringify(sameStart) === JSON.stringify({ ...after.scenario, next: '' });
  if (begunAlike && has.length > had.length) return afterStep(after.recording);
  if (begunAlike && has.length < had.length)
    return `That step is undone: the set ends after ${duration(after.recording.session.bouts.at(-1)!.ends)} again.`;
  return otherSet(before, after);
}
