import { question, type ScenarioFor } from '../question.ts';

/** How sure is each claim? Its claims are records, so nothing is simulated. */
export const evidenceMap = question({
  fields: [
    {
      kind: 'choice',
      name: 'claim',
      label: 'Claim to read',
      hint: 'or choose one in the picture',
      // One a file of content/claims, each in a few words of its own; a check of the content holds the two together.
      options: {
        none: 'none: all of them together',
        'failure-misunderstood': 'Failure is misdescribed',
        'failure-is-max-effort': 'Failure is full effort',
        'muscle-still-has-force': 'Force is left at failure',
        'effort-from-command': 'Command makes effort',
        'command-origin': 'Sources of command',
        'brain-stops-signals': 'Brain stops its signals',
        'cns-ends-set': 'Nervous system decides',
        'recruitment-compensates': 'More units as you tire',
        'recruitment-limit': 'Recruitment has a limit',
        'limit-ends-set': 'That limit ends the set',
        'less-load-less-effort': 'Less load, less effort',
        'modified-not-past': 'Drops: not past failure',
        'lower-perceived-effort': 'Drops lower felt effort',
        'drop-sets-similar-growth': 'Drops: similar growth',
        'drop-sets-similar-strength': 'Drops: similar strength',
        'partials-alter-demand': 'Partials change demand',
        'not-hacks': 'Adjustments, not magic',
        'progressive-overload': 'Progressive overload',
        'fatigue-management': 'Rest and recovery',
        'smart-programming': 'Structured training',
        'all-units-at-failure': 'All units at failure',
        'voluntary-activation-at-failure': 'Low drive at failure',
        'drop-sets-save-time': 'Drop sets save time',
        'drop-sets-value': 'Drop sets are of value',
        'failure-not-required': 'Failure is not required',
        'volume-and-load-dominate': 'Volume and load first',
        'enough-force-at-failure': 'Enough force at failure',
      },
      default: 'none',
    },
  ],
  run: (scenario) => scenario,
  readouts: {},
});

export type EvidenceMapScenario = ScenarioFor<typeof evidenceMap>;
