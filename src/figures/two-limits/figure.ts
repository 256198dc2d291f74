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
    'Two explanations of the same sets. By one, a set ends when the effort is all you will bear; by the other, when even full drive cannot move the load, and then no force is to spare. Both are made to lift the same single and as many repetitions at 80\u00a0%, so what can tell them apart is the force to spare at the end. Each bar is how much more effort leaves than muscle does; at an effort of ten of ten there is none. Points with whiskers are groups of athletes, measured right after a still hold at 60\u00a0%: how far their force was above what they had held, mean and spread, from the abstract. Below a load of 60\u00a0% no pooled counts check this simulation. The table says what has been measured, and for which explanation it speaks.',
  intro:
    'Load by load, how much force is to spare when effort ends a set and not muscle, beside what was measured in athletes, and below it how many repetitions the set has. Move the most effort you will bear: at ten of ten both explanations are the same.',
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
