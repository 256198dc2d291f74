import type { Figure } from '../../view/figure.ts';
import { stacked } from '../../view/panels.ts';
import { evidence, evidenceCell } from './evidence.ts';
import { pictureHeight } from './layout.ts';
import { movingMarks, stillMarks } from './panels.ts';
import question, { type TwoLimitsRecording, type TwoLimitsScenario } from './question.ts';
import { story } from './story.ts';
import { changed, describe } from './words.ts';

/** Effort or muscle? Two accounts of the end of a set, and where they would differ. */
const figure: Figure<TwoLimitsRecording, TwoLimitsScenario> = {
  id: 'two-limits',
  question: 'Effort or muscle?',
  caption:
    'Two explanations of the same sets. By the first, a set ends when the muscle cannot move the load any more, however hard you try: then no force is to spare. By the second, it ends when it feels as hard as you will bear, while the muscle could still give more. Each bar is how much more; at an effort of ten of ten it is nothing. The bars go up and down a little because sets come in whole reps: where effort allows a rep more than muscle does, less is to spare, and where it allows a rep fewer, more is. Both explanations were fitted to the same heaviest single and the same number of repetitions at 80\u00a0%, so counting repetitions cannot tell which is right. Below a load of 60\u00a0% no counts from studies check this simulation. The panel beside the bars is no simulation: it shows the force of real athletes, right after they had held 60\u00a0% of their strength still for as long as they could. Each point is the mean of a group and its line the spread between them, from the abstract; the lowest mark is what they had held. Numbers has what else was measured, and for which explanation it speaks.',
  intro:
    'Load by load, how much force is to spare when effort ends a set and when muscle does, beside what was measured in athletes, and below it how many repetitions the set has. Move the most effort you will bear: at ten of ten both explanations are the same.',
  fields: question.fields,
  run: question.run,
  untimed: true,
  story,
  ...stacked<TwoLimitsRecording, TwoLimitsScenario>([
    {
      name: 'force and counts',
      height: pictureHeight,
      still: (_, size) => stillMarks(size),
      moving: movingMarks,
    },
  ]),
  describe,
  changed,
  table: (recording) => ({
    caption: 'The two explanations load by load, then what has been measured',
    columns: [
      { name: 'what' },
      { name: 'load', unit: '% of maximum' },
      { name: 'repetitions if effort ends it' },
      { name: 'repetitions if muscle ends it' },
      { name: 'force left if effort ends it', unit: '% of fresh maximum', decimals: 1 },
      { name: 'force left if muscle ends it', unit: '% of fresh maximum', decimals: 1 },
      { name: 'last repetition if effort ends it', unit: 'm/s', decimals: 2 },
      { name: 'last repetition if muscle ends it', unit: 'm/s', decimals: 2 },
      { name: 'speaks for' },
      { name: 'read as' },
    ],
    rows: [
      ...recording.map(({ load, effort, muscle }) => [
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
