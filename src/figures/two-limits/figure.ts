import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import { evidence, evidenceCell } from './evidence.ts';
import { pictureHeight } from './layout.ts';
import { movingMarks, stillMarks } from './panels.ts';
import question, { type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { story } from './story.ts';
import { changed, describe, strongerBy } from './words.ts';

/** Was it effort or muscle that stopped you? Two lifters with one log, whose sets end for different reasons, and where that would show. */
const figure: Figure<TwoLimitsRecording, TwoLimitsScenario> = {
  id: 'two-limits',
  question: 'Was it effort or muscle that stopped you?',
  caption:
    'Two lifters write the same weights and almost the same reps in their logs. The first goes on until the muscle cannot move the bar, however hard he tries: then no force is to spare. The second stops when effort reaches the number you set, while the muscle could still give more. To log as much all the same, the second must have a stronger muscle, which no log shows. That is why the page on one set, which keeps one muscle and stops it early, counts fewer reps. We matched the two at one heaviest single and at the reps with 80\u00a0% of it; at other loads the logs may be a rep or a few apart, and Numbers has the reps of both. Each row is a load. Its points are the force each could give right after a set, a blue disc for the first and a red ring for the second, as a share of their own fresh strength, and the bar between them is what the second has to spare. Below a load of 60\u00a0% no counts from studies check this simulation. The rows at the bottom are no simulation: they show the force of real athletes right after they had held 60\u00a0% of their strength still for as long as they could. Each point is the mean of a group and its line the spread between them, from the abstract. Whoever has hardly more left than was held was stopped by the muscle; whoever has far more was not. Numbers has what else was measured, and for which explanation it speaks.',
  intro:
    'Two lifters with the same log, one of them stronger than it shows: for each load the force they have left right after a set, and below it, on the same axis, what was measured in athletes. Move the effort at which the second one stops: at ten of ten both are the same.',
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
        effort.lastSpeed,
        muscle.lastSpeed,
        undefined,
        undefined,
      ]),
      ...evidence.map((row) => [
        evidenceCell(row),
        ...Array.from({ length: 7 }, () => undefined),
        row.speaksFor,
        row.read,
      ]),
    ],
  }),
};

export default figure;
