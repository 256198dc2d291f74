/**
 * Every unit that a finding may carry: how it is written after its number, and what it means.
 * A finding whose unit is not in this table does not build.
 */
export const units = {
  '%': { after: '\u00a0%', one: '\u00a0%', long: 'per cent' },
  'percentage points': { after: ' percentage points', one: ' percentage point', long: 'percentage points' },
  '% of maximum': { after: '\u00a0% of maximum', one: '\u00a0% of maximum', long: 'per cent of the maximum' },
  '% per set': { after: '\u00a0% per set', one: '\u00a0% per set', long: 'per cent for each weekly set' },
  ms: { after: '\u00a0ms', one: '\u00a0ms', long: 'milliseconds' },
  s: { after: '\u00a0s', one: '\u00a0s', long: 'seconds' },
  min: { after: '\u00a0min', one: '\u00a0min', long: 'minutes' },
  h: { after: '\u00a0h', one: '\u00a0h', long: 'hours' },
  days: { after: '\u00a0days', one: '\u00a0day', long: 'days' },
  weeks: { after: '\u00a0weeks', one: '\u00a0week', long: 'weeks' },
  W: { after: '\u00a0W', one: '\u00a0W', long: 'watts' },
  'N m': { after: '\u00a0N\u00a0m', one: '\u00a0N\u00a0m', long: 'newton metres' },
  kg: { after: '\u00a0kg', one: '\u00a0kg', long: 'kilograms' },
  mm: { after: '\u00a0mm', one: '\u00a0mm', long: 'millimetres' },
  cm: { after: '\u00a0cm', one: '\u00a0cm', long: 'centimetres' },
  'cm²': { after: '\u00a0cm²', one: '\u00a0cm²', long: 'square centimetres' },
  degrees: { after: '°', one: '°', long: 'degrees of angle' },
  'm/s': { after: '\u00a0m/s', one: '\u00a0m/s', long: 'metres per second' },
  Hz: { after: '\u00a0Hz', one: '\u00a0Hz', long: 'hertz' },
  'mmol/L': { after: '\u00a0mmol/L', one: '\u00a0mmol/L', long: 'millimoles per litre' },
  repetitions: { after: ' reps', one: ' rep', long: 'repetitions' },
  sets: { after: ' sets', one: ' set', long: 'sets' },
  'rating points': {
    after: ' rating points',
    one: ' rating point',
    long: 'points on the scale that the study used',
  },
  times: { after: ' times', one: ' time', long: 'times as much' },
  SMD: { after: ' SMD', one: ' SMD', long: 'standardised mean difference' },
  'Hedges g': { after: ' (Hedges’ g)', one: ' (Hedges’ g)', long: 'standardised mean difference, Hedges’ g' },
  'Cohen d': { after: ' (Cohen’s d)', one: ' (Cohen’s d)', long: 'standardised difference, Cohen’s d' },
  ES: { after: ' (effect size)', one: ' (effect size)', long: 'effect size as the study defined it' },
  SMC: {
    after: ' (standardised mean change)',
    one: ' (standardised mean change)',
    long: 'standardised mean change',
  },
  'SMC per repetition in reserve': {
    after: ' standardised mean change per rep in reserve',
    one: ' standardised mean change per rep in reserve',
    long: 'standardised mean change for each repetition left in reserve',
  },
  '% per repetition in reserve': {
    after: '\u00a0% per rep in reserve',
    one: '\u00a0% per rep in reserve',
    long: 'per cent for each repetition left in reserve',
  },
  r: { after: ' (correlation r)', one: ' (correlation r)', long: 'correlation coefficient' },
  'R²': { after: ' (R²)', one: ' (R²)', long: 'share of variance explained' },
  'Bayes factor': { after: ' (Bayes factor)', one: ' (Bayes factor)', long: 'Bayes factor' },
  exponent: { after: ' (exponent)', one: ' (exponent)', long: 'exponent of a power curve' },
  people: { after: ' people', one: ' person', long: 'people' },
  'motor units': { after: ' motor units', one: ' motor unit', long: 'motor units' },
  measurements: { after: ' measurements', one: ' measurement', long: 'measurements' },
  sessions: { after: ' sessions', one: ' session', long: 'sessions' },
  sites: { after: ' sites', one: ' site', long: 'sites' },
  injuries: { after: ' injuries', one: ' injury', long: 'injuries' },
  studies: { after: ' studies', one: ' study', long: 'studies' },
} as const satisfies Record<string, { after: string; one: string; long: string }>;

export type Unit = keyof typeof units;

export const unitNames = Object.keys(units) as [Unit, ...Unit[]];
