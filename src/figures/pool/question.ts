import { type RestedEffort, restedEffort } from '../../model/rested.ts';
import { effortOf } from '../../scenario/effort.ts';
import { question } from '../../scenario/question.ts';
import { inUnits, outOfTen } from '../../scenario/readouts.ts';

/** A force that is asked for, and the steady climb of the drive up to it. */
export interface Climb {
  /** What the pool does at the force that is asked for. */
  readonly asked: RestedEffort;
  /** How long the drive takes to get there. */
  readonly seconds: number;
}

/** How long the drive takes for each point of effort, s: slow enough to see units join one by one. */
const secondsPerEffort = 0.8;

/** To a step of the slider of time, so that its end is the end of the climb. */
const step = 0.1;

function climbTo(asked: RestedEffort): Climb {
  const steps = Math.max(1, Math.ceil((secondsPerEffort * effortOf(asked.excitation)) / step - 1e-9));
  return { asked, seconds: Number((steps * step).toFixed(1)) };
}

/** Who does the work? */
const pool = question({
  fields: [
    {
      kind: 'number',
      name: 'force',
      label: 'Force asked for',
      hint: 'of your rested maximum',
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
