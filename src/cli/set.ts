import { wholeCrowd } from '../model/set/crowd.ts';
import { performSession } from '../model/set/session.ts';
import { setOptions } from './setOptions.ts';
import { crowdOf, labelsOf, outcomesOf, settingsOf } from './setOutput.ts';
import { boutsOf, checkTogether, sessionOf } from './setPlan.ts';
import { task } from './task.ts';

export const set = task({
  does: 'lifts and lowers a load, in one set or several, in drop sets, alone or as a crowd of lifters',
  options: setOptions,
  notes: [
    'Model: our own layer over the motor units, fitted to published repetition counts.',
    'A bout is a set, or one load of a drop set; each list of the output has one entry a bout.',
    'ended_by: capacity (the bar stalled), effort (more than is borne), cap, or reserve. No bout exceeds 400 repetitions.',
  ],
  examples: [
    'set --load 80 --sets 4 --rest 120',
    'set --load 80 --drop 65,50,40 --transition 8',
    'set --load 70 --exercise squat --lifters 500 --seed 1',
  ],
  run(values) {
    checkTogether(values);
    const bouts = boutsOf(values);
    const session = sessionOf(values, bouts);
    const { lifters, seed } = values;
    const results =
      lifters === undefined
        ? outcomesOf(performSession(session))
        : { lifters, seed, ...crowdOf(wholeCrowd({ session, lifters, seed }).bouts) };
    return { task: settingsOf(values), ...labelsOf(bouts), ...results };
  },
});
