import questions from '../../../content/choices/forest.json' with { type: 'json' };
import { question, type ScenarioFor } from '../../scenario/question.ts';

/** What did the trials find? Its rows are records, so nothing is simulated. */
const forest = question({
  fields: [
    {
      kind: 'choice',
      name: 'question',
      label: 'Question',
      hint: 'what was compared',
      options: questions,
      default: Object.keys(questions)[0]!,
    },
    {
      kind: 'choice',
      name: 'show',
      label: 'Show',
      hint: '',
      options: { all: 'analyses and trials', pooled: 'analyses of many trials', trial: 'single trials' },
      default: 'all',
      resetBy: ['question'],
    },
    {
      kind: 'choice',
      name: 'readings',
      label: 'Sources',
      hint: 'how we know each number',
      options: { all: 'all of them', first: 'only those we read ourselves' },
      default: 'all',
      advanced: true,
    },
    {
      kind: 'choice',
      name: 'sort',
      label: 'Order',
      hint: 'of the rows',
      options: { year: 'newest first', effect: 'largest first', precision: 'most certain first' },
      default: 'year',
      advanced: true,
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export default forest;

export type ForestScenario = ScenarioFor<typeof forest>;
