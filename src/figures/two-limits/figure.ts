import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import { evidence, evidenceCell } from './evidence.ts';
import { pictureHeight } from './layout.ts';
import { movingMarks, stillMarks } from './panels.ts';
import question, { pushOf, type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { story } from './story.ts';
import { changed, describe, strongerBy } from './words.ts';

/** Was it effort or muscle that stopped you? Two lifters with one log, whose sets end for different reasons, and where that would show. */
const figure: Figure<TwoLimitsRecording, TwoLimitsScenario> = {
  id: 'two-limits',
  question: 'Was it effort or muscle that stopped you?',
  caption:
    'Two simulated lifters write the same weights and nearly the same reps in their logs. The first goes on until the muscle cannot move the bar, however hard he tries. The second stops when effort reaches the number you set, while the muscle could still give more. To log as much all the same, the second must have a stronger muscle, which no log shows. That is why the page on one set, which keeps one muscle and stops it early, counts fewer reps. We matched the two at one heaviest single and at the reps with 80\u00a0% of it; at other loads the logs may be some reps apart. Each row is a load, with the reps in both logs. Beside them is what each could give right after the set, all-out: the line is the force that the weight needs at its hardest point, a blue disc is the first lifter and a red ring the second. Whatever lies beyond the line is force to spare, most of it with light loads. The first comes out a little below the line, since his last try tired the muscle further. Below a load of 60\u00a0% no counts from studies check this simulation. The rows at the bottom are no simulation. They show the force of real athletes right after they had held 60\u00a0% of their strength still for as long as they could: each point is the mean of a group and its line the spread between people, from the abstract. A group that has far more left than it held was not stopped by the muscle; one that has hardly more left may well have been. Numbers has every load, and what else was measured, with the explanation that it speaks for.',
  intro:
    'Two simulated lifters with the same log: their reps with each load, and what each could give in an all-out push right after; then what was measured in real athletes. Move the effort at which the second one stops: at ten of ten both are the same.',
  fields: question.fields,
  run: question.run,
  parts: question.parts,
  untimed: true,
  story,
  ...stacked<TwoLimitsRecording, TwoLimitsScenario>([
    {
      name: 'force and counts',
      height: pictureHeight,
      still: (recording, size, scenario) => stillMarks(recording, scenario, size),
      moving: movingMarks,
    },
  ]),
  describe,
  changed,
  table: (recording) => ({
    caption: `Both lifters load by load, the second ${strongerBy(recording)} stronger when fresh; then what has been measured`,
    columns: [
      { name: 'what' },
      { name: 'load', unit: '% of maximum' },
      { name: 'reps of the second lifter (effort ends it)' },
      { name: 'reps of the first lifter (muscle ends it)' },
      { name: 'force left, second lifter', unit: '% of fresh maximum', decimals: 1 },
      { name: 'force left, first lifter', unit: '% of fresh maximum', decimals: 1 },
      { name: 'push after the set, second lifter', unit: 'times what the weight needs', decimals: 1 },
      { name: 'push after the set, first lifter', unit: 'times what the weight needs', decimals: 1 },
      { name: 'last rep, second lifter', unit: 'm/s', decimals: 2 },
      { name: 'last rep, first lifter', unit: 'm/s', decimals: 2 },
      { name: 'speaks for' },
      { name: 'read as' },
    ],
    rows: [
      ...recording.ends.map(({ load, effort, muscle }) => [
        'this simulation',
        load,
        effort.repetitions,
        muscle.repetitions,
        100 * effort.capacity,
        100 * muscle.capacity,
        pushOf(effort),
        pushOf(muscle),
        effort.lastSpeed,
        muscle.lastSpeed,
        undefined,
        undefined,
      ]),
      ...evidence.map((row) => [
        evidenceCell(row),
        ...Array.from({ length: 9 }, () => undefined),
        row.speaksFor,
        row.read,
      ]),
    ],
  }),
};

export default figure;
