import { wholeCrowd } from '../model/set/crowd.ts';
import { performSession } from '../model/set/session.ts';
import type { Lifter } from '../model/set/typicalLifter.ts';
import { longRun, type Watch } from './longRun.ts';
import { type SetValues, setOptions } from './setOptions.ts';
import { crowdOf, evidenceOf, labelsOf, outcomesOf, settingsOf } from './setOutput.ts';
import { boutsOf, checkTogether, sessionOf } from './setPlan.ts';
import { task } from './task.ts';

/** A crowd whose run is watched, for it may take long. */
const crowdFor = (
  plan: Parameters<typeof wholeCrowd>[0],
  { 'no-limit': noLimit }: SetValues,
  watch: Watch | undefined,
) => wholeCrowd(plan, watch && longRun({ of: plan.lifters, noLimit }, watch)).bouts;

export const set = task({
  does: 'lifts and lowers a load, in one set or several, in drop sets, alone or as a crowd of lifters',
  options: setOptions,
  notes: [
    'Model: our own layer over the motor units, fitted to published repetition counts.',
    'A crowd that would take more than ten minutes is refused unless --no-limit is given.',
    'A bout is a set, or one load of a drop set; each list of the output has one entry a bout.',
    'mvc_left_pct is the force of full drive at the end of a bout; mvc_measured_pct that of a maximal contraction 20 s later.',
    'ended_by: capacity (the bar stalled), effort (more than is borne), cap, or reserve. No bout exceeds 400 repetitions.',
  ],
  examples: [
    'set --load 80 --sets 4 --rest 120',
    'set --load 80 --drop 65,50,40 --transition 8',
    'set --load 70 --exercise squat --lifters 500 --seed 1',
    'set --rm 10 --sets 3 --exercise leg-press --sex women',
    'set --load 60,70,80',
  ],
  run(values, watch) {
    checkTogether(values);
    const bouts = boutsOf(values);
    const session = sessionOf(values, bouts);
    const { lifters, seed, rm } = values;
    // What is printed of the loads is the typical lifter’s; each one of a crowd has a load of their own for --rm.
    const sessions =
      rm === undefined ? session : (lifter: Lifter) => sessionOf(values, boutsOf(values, lifter));
    const results =
      lifters === undefined
        ? outcomesOf(performSession(session))
        : { lifters, seed, ...crowdOf(crowdFor({ session: sessions, lifters, seed }, values, watch)) };
    return { task: settingsOf(values), ...labelsOf(bouts), ...results, evidence: evidenceOf(values, bouts) };
  },
});
