import type { Amount, Choices } from '../../src/guesses/prediction.ts';

export const choices: Choices = { kind: 'choices', choices: ['none', 'a few', 'many'], answer: 'none' };

const slider = { kind: 'amount', clock: false, decimals: 0, source: 'The simulation gives' } as const;

/** What a hold leaves in the fibres. */
export const share: Amount = {
  ...slider,
  value: 68.6,
  text: '69\u00a0%',
  from: 0,
  to: 100,
  step: 5,
  unit: { one: '\u00a0%', after: '\u00a0%' },
  apart: { one: ' point', after: ' points' },
};

/** How many there are in a set. */
export const repetitions: Amount = {
  ...slider,
  value: 16,
  text: '16 repetitions',
  from: 0,
  to: 40,
  step: 1,
  unit: { one: ' repetition', after: ' repetitions' },
  apart: { one: '', after: '' },
  counted: 'repetitions',
};

/** How long a hold lasts. */
export const seconds: Amount = {
  ...slider,
  value: 511.5,
  text: '8\u00a0min 32\u00a0s',
  decimals: 1,
  clock: true,
  from: 0,
  to: 900,
  step: 30,
  unit: { one: '\u00a0s', after: '\u00a0s' },
  apart: { one: '\u00a0s', after: '\u00a0s' },
};
