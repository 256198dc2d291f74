import type { Check } from './check.ts';
import type { Predictions } from './predictions.ts';

const minutesOfRest = 4.5;
const nearlyBack = 90;

/** Force that comes back after a set. */
export const recoveryCheck = (model: Predictions): Check => ({
  id: 'force-back',
  group: 'recovery',
  what: `Force that full drive gives ${minutesOfRest}\u00a0min after a set of bench press to failure, against fresh.`,
  published: 'most of it is back within 1 to 2\u00a0min',
  source: { calibration: 'froyd2013' },
  aimedAt: false,
  measure: () => 100 * model.forceAfter(0.75, 60 * minutesOfRest),
  unit: '% of maximum',
  low: nearlyBack,
  high: Number.POSITIVE_INFINITY,
  known: 'met',
});
