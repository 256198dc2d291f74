import { question, type ScenarioFor } from '../question.ts';

/** What did the trials find? Its rows are records, so nothing is simulated. */
export const forest = question({
  fields: [
    {
      kind: 'choice',
      name: 'question',
      label: 'Question',
      hint: 'what was compared',
      // One a file of content/forest; a check of the content holds the two together.
      options: {
        'growth-drop-sets': 'Growth: drop sets or ordinary sets',
        'strength-drop-sets': 'Strength: drop sets or ordinary sets',
        'session-drop-sets': 'Effort and endurance with drop sets',
        'growth-failure': 'Growth: to failure or short of it',
        'strength-failure': 'Strength: to failure or short of it',
        'nearness-to-failure': 'Growth and strength: how near to failure',
        'past-failure-partials': 'Growth: partials past failure',
        'range-and-rest': 'Growth: range of motion, and rest',
      },
      default: 'growth-drop-sets',
    },
    {
      kind: 'choice',
      name: 'show',
      label: 'Show',
      hint: '',
      options: { all: 'pooled results and trials', pooled: 'pooled results only', trial: 'trials only' },
      default: 'all',
    },
    {
      kind: 'choice',
      name: 'readings',
      label: 'Readings',
      hint: 'how we know each number',
      options: { all: 'all, with second-hand ones marked', first: 'none at second hand' },
      default: 'all',
    },
    {
      kind: 'choice',
      name: 'sort',
      label: 'Order',
      hint: 'within each block',
      options: { year: 'newest first', effect: 'largest first', precision: 'narrowest interval first' },
      default: 'year',
      further: true,
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export type ForestScenario = ScenarioFor<typeof forest>;
