import { type RestedEffort, restedEffort } from '../../model/rested.ts';
import { effortOf } from '../../scenario/effort.ts';
import { question } from '../../scenario/question.ts';
import { inUnits, outOfTen } from '../../scenario/readouts.ts';

/** Who does the work? */
const pool = question({
  fields: [
    {
      kind: 'number',
      name: 'force',
      label: 'Force asked for',
      hint: 'share of the most this rested muscle can give',
      unit: '\u00a0%',
      min: 0,
      max: 100,
      step: 1,
      default: 20,
    },
  ],
  run: ({ force }): RestedEffort => restedEffort(force / 100),
  readouts: {
    recruited: ({ recruited }) => inUnits(recruited),
    effort: ({ excitation }) => outOfTen(effortOf(excitation)),
  },
});

export default pool;
