import { restedPool } from '../../model/pool.ts';
import type { BoutRecord, SessionFrame } from '../../model/set/record.ts';
import { countOfRepetitions } from '../../scenario/counts.ts';
import { stepsOf } from '../../scenario/field.ts';
import { duration, formatNumber, percent } from '../../typography/number.ts';
import type { ScenarioRun } from '../../view/figure.ts';
import { frameAt } from '../../view/frameAt.ts';
import { lastFrame } from './moments.ts';
import type { SetRecording, SetScenario } from './question.ts';
import { shiftOf } from './shifts.ts';

const { size: units } = restedPool();
const ten = (share: number) => formatNumber(10 * share, 1);

/** Why a part of a session is over. */
const ends: Record<BoutRecord['endedBy'], (bout: BoutRecord, asked: number) => string> = {
  capacity: ({ capacity, repetitions: done }, asked) =>
    `The bar stops in rep ${done + 1}. All ${units} motor units work and the drive is at its most, but lifting asks for ${percent(asked)} of the fresh maximum and the muscle can give ${percent(capacity)}. It is not empty: a lighter load would still move.`,
  effort: ({ capacity, reserve, repetitions: done, request }) =>
    `It ends in rep ${done + 1}, because you will bear an effort of ${ten(request.tolerance ?? 1)} and no more. The muscle could give ${percent(capacity)} of its fresh maximum: with everything you had, ${countOfRepetitions(reserve)} more.`,
  cap: ({ repetitions: done }) => `You stop after ${countOfRepetitions(done)}.`,
  reserve: ({ repetitions: done, reserve }) =>
    `You stop after ${countOfRepetitions(done)} with ${reserve} in reserve.`,
};

function onTheWay(frame: SessionFrame): string {
  const could = percent(frame.capacity);
  if (frame.phase === 'rest')
    return `At ${duration(frame.seconds)} nothing is asked and no unit works. What the muscle could give is at ${could} of its fresh maximum.`;
  return `Rep ${frame.repetition}, at ${duration(frame.seconds)}: ${frame.recruited} of ${units} motor units work, at an effort of ${ten(frame.effort)} of 10. Asked for ${percent(Math.min(1, frame.demand))}; the muscle could give ${could}.`;
}

export function describe(recording: SetRecording, seconds: number): string {
  const frame = frameAt(recording.session.frames, seconds);
  if (frame !== lastFrame(recording)) return onTheWay(frame);
  const { bouts, repetitions: rows } = recording.session;
  const last = bouts.at(-1)!;
  return ends[last.endedBy](last, Math.min(1, rows.at(-1)!.demand));
}

/** What the latest step of the reader did: what is asked, the drive, and the fatigue, which only a rest takes away. */
function afterStep(recording: SetRecording): string {
  const { session, steps } = recording;
  const { verb } = steps.at(-1)!;
  const shift = shiftOf(recording);
  const first = session.repetitions.find(({ bout }) => bout === session.bouts.length - 1);
  const resting = units - (first?.recruited ?? units);
  const drive =
    shift.effort[1] < shift.effort[0] - 0.01
      ? `the effort falls from ${ten(shift.effort[0])} to ${ten(shift.effort[1])} of 10${resting > 0 ? ` and the last ${resting} units rest` : ''}`
      : `the effort stays at ${ten(shift.effort[1])} of 10`;
  const more = countOfRepetitions(session.bouts.at(-1)!.repetitions);
  const openings: Readonly<Record<string, string>> = {
    drop: `Asked for less, ${drive}; the muscle is as tired as before, and gives ${more}`,
    top: `With only the top of the range, ${drive}; the muscle is as tired as before, and gives ${more}`,
    bottom: `With only the bottom of the range, ${drive}; the muscle is as tired as before, and gives ${more}`,
    rest: `Rested, the muscle could give ${percent(shift.capacity[1])} where it could give ${percent(shift.capacity[0])}; the load has not changed, and ${drive}: ${more}`,
    push: `Bearing more, ${shift.effort[1] > shift.effort[0] + 0.01 ? `the effort rises to ${ten(shift.effort[1])} of 10` : drive}; neither the load nor the muscle has changed, and it gives ${more}`,
  };
  return `${openings[verb]!}.`;
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
  return `${reason}: ${count}, and at the end the muscle could still give ${percent(is.capacity)} of its fresh maximum instead of ${percent(was.capacity)}.`;
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
