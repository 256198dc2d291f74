import { publishedPool } from '../model/pool.ts';
import { restedCurve } from '../model/rested.ts';
import { setParameters } from '../model/set/parameters.ts';
import { memoize } from '../scenario/memoize.ts';
import { enduranceChart } from '../validation/charts/endurance.ts';
import { ratingChart } from '../validation/charts/ratings.ts';
import { repetitionChart } from '../validation/charts/repetitions.ts';
import { restChart } from '../validation/charts/rests.ts';
import { groups, type Measured, run } from '../validation/check.ts';
import { checks } from '../validation/checks.ts';
import { crowdSize, type Predictions, predictions } from '../validation/predictions.ts';
import { type LoadRow, type Published, publishedFrom } from '../validation/published.ts';
import { shareLoad } from '../validation/repetitionChecks.ts';
import { answeredBefore } from './keptAnswers.ts';
import type { Library } from './library.ts';
import { modelAnswers } from './modelAnswers.ts';

const forces = Array.from({ length: 17 }, (_, index) => (10 + 5 * index) / 100);

const inGroups = (rows: readonly Measured[]) =>
  groups.map((group) => ({ group, rows: rows.filter((row) => row.group === group) }));

const enduranceOf = (model: Predictions) =>
  enduranceChart({
    published: forces.map((force) => ({ force, seconds: model.publishedHold(force) })),
    fibres: forces.map((force) => ({ force, seconds: model.fibresHold(force) })),
  });

function repetitionsOf(model: Predictions, { general, bench }: Published) {
  const loads = (exercise: 'general' | 'bench', rows: readonly LoadRow[]) =>
    rows
      .map((people) => ({ people, crowd: model.crowd(exercise, people.load) }))
      .toSorted((a, b) => a.people.load - b.people.load);
  return repetitionChart({
    panels: [
      { name: 'a typical lift', rows: loads('general', general) },
      { name: 'the bench press', rows: loads('bench', bench) },
    ],
    lifters: crowdSize,
  });
}

function restsOf(model: Predictions, { shares }: Published) {
  const sets = Math.max(...shares.map(({ ranges }) => ranges.length)) + 1;
  return restChart(
    shares.map((people) => ({ people, model: model.laterShares(shareLoad, people.rest, sets) })),
  );
}

const ratingsOf = (model: Predictions, { ratings }: Published) =>
  ratingChart({
    people: ratings,
    drive: restedCurve(100).map(({ excitation, force }) => ({
      force,
      rating: (setParameters.topRating.value * excitation) / publishedPool.fullExcitation,
    })),
    atRated: ratings.map(({ force }) => model.driveRating(force)),
  });

/** Everything the page about the model shows of it: worked out once, and again when the model changes. */
export const validationOf = memoize((library: Library) => {
  const published = publishedFrom(library.calibration.values(), library.studies.values());
  const model = answeredBefore(modelAnswers('predictions'), predictions());
  const measured = checks(published, model).map(run);
  return {
    published,
    measured,
    byGroup: inGroups(measured),
    charts: {
      endurance: enduranceOf(model),
      repetitions: repetitionsOf(model, published),
      rests: restsOf(model, published),
      ratings: ratingsOf(model, published),
    },
    /** One check that has been run. @throws Error where there is none of that id */
    check(id: string): Measured {
      const found = measured.find((row) => row.id === id);
      if (found === undefined) throw new Error(`the model has no check ${id}`);
      return found;
    },
  };
});
