import claims from '../../../content/choices/claims.json' with { type: 'json' };
import { question, type ScenarioFor } from '../../scenario/question.ts';

/** What stands for all claims of one verdict among the choices. */
export const verdictKey = (verdict: string): string => verdict.replaceAll(' ', '-');

/** How sure is each claim? Its claims are records, so nothing is simulated. */
const evidenceMap = question({
  fields: [
    {
      kind: 'choice',
      name: 'claim',
      label: 'Claim',
      hint: 'or choose in the picture',
      options: {
        none: 'all claims',
        supported: 'all supported',
        'mostly-supported': 'all mostly supported',
        contested: 'all contested',
        'unsupported-as-worded': 'all unsupported as worded',
        ...claims,
      },
      default: 'none',
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export default evidenceMap;

export type EvidenceMapScenario = ScenarioFor<typeof evidenceMap>;
