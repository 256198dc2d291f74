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
      further: true,
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

export default forest;

export type ForestScenario = ScenarioFor<typeof forest>;
