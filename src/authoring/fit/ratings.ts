import { type RatingValues, reportedRating } from '../../model/set/effort.ts';
import { exercises } from '../../model/set/exercises.ts';
import { copyFibres, rest, type Traits } from '../../model/set/fibres.ts';
import { typicalLifter } from '../../model/set/typicalLifter.ts';
import { ratingSlope } from '../../validation/ratings.ts';
import { freshOf, setsToFailure } from '../../validation/sets.ts';
import { penalty } from './misfit.ts';
import { leastOf } from './simplex.ts';
import type { StoppedTarget, Targets } from './targets.ts';

const rounds = 60;
/** The loads of the study that gives the slope, as shares of the one-repetition maximum. */
const sloped = [0.7, 0.83];
const slopeScale = 1;

/** What is left of each set when it is stopped, and what it would have come to. */
function leftOf({ load, done, sets, rest: pause }: StoppedTarget, traits: Traits) {
  const subject = { traits, exercise: exercises.general };
  const fibres = freshOf(subject);
  return Array.from({ length: sets }, (_, set) => {
    if (set > 0) rest(fibres, pause);
    const possible = setsToFailure(subject, typicalLifter, load, 1, 0, { fibres: copyFibres(fibres) })[0]!
      .whole;
    setsToFailure(subject, typicalLifter, load, 1, 0, { fibres, cap: done });
    return { reserve: Math.max(0, possible - done), possible };
  });
}

/** What a load is rated by itself, and how the rating bends towards failure: from sets that were stopped before it. */
export function fitRatings(traits: Traits, { stopped, ratingSlope: slope }: Targets): RatingValues {
  const sets = stopped.map((target) => ({ ...target, left: leftOf(target, traits) }));
  const judge = (values: RatingValues) => {
    const errors = sets.map(({ left, load, rating, scale }) => {
      const rated = left.map(({ reserve, possible }) => reportedRating(reserve, possible, load, values));
      return penalty(rated.reduce((sum, one) => sum + one, 0) / rated.length - rating, scale);
    });
    const slopes = sloped.map((load) => penalty(ratingSlope(load, values) - slope, slopeScale));
    return [...errors, ...slopes].reduce((sum, error) => sum + error, 0);
  };
  const axes = { ratingOfLoad: { start: 6.5, step: 1 }, ratingBend: { start: 5, step: 1 } };
  return leastOf(judge, axes, rounds).at;
}
