import claims from '../../../content/choices/claims.json' with { type: 'json' };
import verdicts from '../../../content/choices/verdicts.json' with { type: 'json' };
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
        ...Object.fromEntries(verdicts.map((verdict) => [verdictKey(verdict), `all ${verdict}`])),
        ...claims,
      },
      formerOptions: { 'unsupported-as-worded': 'not-supported' },
      default: 'none',
    },
    // A phone shows one side of a claim at a time, and of a long one a page.
    {
      kind: 'number',
      name: 'first',
      label: 'First study shown',
      hint: 'on a phone, which shows one side at a time',
      unit: '',
      min: 1,
      max: 40,
      step: 1,
      default: 1,
      advanced: true,
      resetBy: ['claim'],
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export default evidenceMap;

export type EvidenceMapScenario = ScenarioFor<typeof evidenceMap>;
