import { restedEffort } from '../../model/rested.ts';
import { effortOf } from '../../scenario/effort.ts';
import { question } from '../../scenario/question.ts';
import { inUnits, outOfTen } from '../../scenario/readouts.ts';
import { type Climb, climbTo } from './climb.ts';

/** Who does the work? */
const pool = question({
  fields: [
    {
      kind: 'number',
      name: 'force',
      label: 'Force asked for',
      hint: 'of the rested maximum',
      unit: '\u00a0%',
      min: 0,
      max: 100,
      step: 1,
      default: 20,
      published: {
        low: 0,
        high: 80,
        what: 'is where single motor units were recorded as force rose',
        study: 'deluca1982behaviour',
      },
    },
  ],
  run: ({ force }): Climb => climbTo(restedEffort(force / 100)),
  readouts: {
    recruited: ({ asked }) => inUnits(asked.recruited),
    effort: ({ asked }) => outOfTen(effortOf(asked.excitation)),
  },
});

export default pool;
