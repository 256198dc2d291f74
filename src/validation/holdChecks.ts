import { allJoints, publishedEndurance } from '../model/endurance.ts';
import { type Check, percentOf } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published } from './published.ts';

/** Simulated time goes in steps of a tenth of a second; the published times are printed to that. */
const tenth = 0.1;
/** Endurance agrees within this factor, up or down. */
const enduranceFactor = 1.35;
const forces = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** The published model gives out too soon where a hold is this heavy. */
const tooSoonFrom = 0.7;

const codeChecks = ({ holds }: Published, model: Predictions): Check[] =>
  holds.map(({ force, seconds, finding }) => ({
    id: `code-${Math.round(100 * force)}`,
    group: 'holds against the published code',
    what: `The published model holds ${percentOf(force)} of its maximum.`,
    published: seconds,
    source: { study: 'potvin2017model', finding },
    aimedAt: false,
    measure: () => model.publishedHold(force),
    unit: 's',
    low: seconds - tenth / 2,
    high: seconds + tenth / 2,
    known: 'met',
  }));

const peopleCheck = (force: number, id: string, whose: string, measure: () => number) => {
  const seconds = publishedEndurance(allJoints, force);
  return {
    id: `${id}-${Math.round(100 * force)}`,
    group: 'holds against people',
    what: `${whose} ${percentOf(force)} of maximum, against people.`,
    published: seconds,
    source: { calibration: 'frey-law-avin' },
    measure,
    unit: 's',
    low: seconds / enduranceFactor,
    high: seconds * enduranceFactor,
  } as const;
};

const fibreChecks = (model: Predictions): Check[] =>
  forces.map((force) => ({
    ...peopleCheck(force, 'fibres', 'The fibres of the set layer hold', () => model.fibresHold(force)),
    aimedAt: true,
    known: 'met',
  }));

const modelChecks = (model: Predictions): Check[] =>
  forces.map((force) => {
    const row = {
      ...peopleCheck(force, 'model', 'The published model holds', () => model.publishedHold(force)),
      aimedAt: false,
    };
    return force < tooSoonFrom
      ? { ...row, known: 'met' }
      : {
          ...row,
          known: 'miss',
          because:
            'Its firing rates fall so far within seconds that full drive soon gives less than so heavy a hold asks for.',
        };
  });

/** How long holds last, against the published code and against people. */
export const holdChecks = (published: Published, model: Predictions): Check[] => [
  ...codeChecks(published, model),
  ...modelChecks(model),
  ...fibreChecks(model),
];
