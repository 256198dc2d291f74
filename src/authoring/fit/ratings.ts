import { type RatingValues, reportedRating } from '../../model/set/effort.ts';
import type { Traits } from '../../model/set/fibres.ts';
import { performSession } from '../../model/set/session.ts';
import { typicalLifter } from '../../model/set/typicalLifter.ts';
import { mean } from '../../validation/mean.ts';
import { ratingSlope } from '../../validation/ratings.ts';
import { stoppedBouts } from '../../validation/sets.ts';
import { penalty } from './misfit.ts';
import { minimize } from './simplex.ts';
import type { StoppedTarget, Targets } from './targets.ts';

const rounds = 60;
/** The loads of the study that gives the slope, as shares of the one-repetition maximum. */
const sloped = [0.7, 0.83];
const slopeScale = 1;

/** What is left of each set when it is stopped, and what it would have come to. */
const leftOf = ({ load, done, sets, rest }: StoppedTarget, traits: Traits) =>
  performSession(
    { exercise: 'general', bouts: stoppedBouts(load, done, sets, rest) },
    typicalLifter,
    traits,
  ).map(({ reserve, repetitions }) => ({ reserve, possible: repetitions + reserve }));

/** What a load is rated by itself, and how the rating bends towards failure: from sets that were stopped before it. */
export function fitRatings(traits: Traits, { stopped, ratingSlope: slope }: Targets): RatingValues {
  const sets = stopped.map((target) => ({ ...target, left: leftOf(target, traits) }));
  const judge = (values: RatingValues) => {
    const errors = sets.map(({ left, load, rating, scale }) => {
      const rated = left.map(({ reserve, possible }) => reportedRating(reserve, possible, load, values));
      return penalty(mean(rated) - rating, scale);
    });
    const slopes = sloped.map((load) => penalty(ratingSlope(load, values) - slope, slopeScale));
    return [...errors, ...slopes].reduce((sum, error) => sum + error, 0);
  };
  const axes = { ratingOfLoad: { start: 6.5, step: 1 }, ratingBend: { start: 5, step: 1 } };
  return minimize(judge, axes, rounds).at;
}
