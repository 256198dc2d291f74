import claims from '../../../content/choices/claims.json' with { type: 'json' };
import { question, type ScenarioFor } from '../../scenario/question.ts';

/** How sure is each claim? Its claims are records, so nothing is simulated. */
const evidenceMap = question({
  fields: [
    {
      kind: 'choice',
      name: 'claim',
      label: 'Claim to read',
      hint: 'or choose one in the picture',
      options: { none: 'none: all of them together', ...claims },
      default: 'none',
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export default evidenceMap;

export type EvidenceMapScenario = ScenarioFor<typeof evidenceMap>;
