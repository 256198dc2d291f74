import { restedPool } from '../../model/pool.ts';
import { restedCurve } from '../../model/rested.ts';
import { setParameters } from '../../model/set/parameters.ts';
import { enduranceChart } from '../../validation/charts/endurance.ts';
import { ratingChart } from '../../validation/charts/ratings.ts';
import { repetitionChart } from '../../validation/charts/repetitions.ts';
import { restChart } from '../../validation/charts/rests.ts';
import { type Group, groups, run } from '../../validation/check.ts';
import { checks } from '../../validation/checks.ts';
import { crowdSize, type Predictions, predictions } from '../../validation/predictions.ts';
import { type LoadRow, type Published, publishedFrom } from '../../validation/published.ts';
import { shareLoad } from '../../validation/repetitionChecks.ts';
import { library } from '../library.ts';

/** Everything the page about the model shows of it, run once a build. */
export const published: Published = publishedFrom(library.calibration.values(), library.studies.values());
const model: Predictions = predictions();

export const measured = checks(published, model).map(run);

/** One check that has been run. @throws Error where there is none of that id */
export function check(id: string) {
  const found = measured.find((row) => row.id === id);
  if (found === undefined) throw new Error(`the model has no check ${id}`);
  return found;
}

export const byGroup: { group: Group; rows: typeof measured }[] = groups.map((group) => ({
  group,
  rows: measured.filter((row) => row.group === group),
}));

const forces = Array.from({ length: 17 }, (_, index) => (10 + 5 * index) / 100);
const loads = (exercise: 'general' | 'bench', rows: readonly LoadRow[]) =>
  rows
    .map((people) => ({ people, crowd: model.crowd(exercise, people.load) }))
    .toSorted((a, b) => a.people.load - b.people.load);
const laterSets = published.shares[0]!.ranges.length;

export const charts = {
  endurance: enduranceChart({
    published: forces.map((force) => ({ force, seconds: model.publishedHold(force) })),
    fibres: forces.map((force) => ({ force, seconds: model.fibresHold(force) })),
  }),
  repetitions: repetitionChart({
    panels: [
      { name: 'exercises in general', rows: loads('general', published.general) },
      { name: 'the bench press', rows: loads('bench', published.bench) },
    ],
    lifters: crowdSize,
  }),
  rests: restChart(
    published.shares.map((people) => ({
      people,
      model: model.laterShares(shareLoad, people.rest, laterSets + 1),
    })),
  ),
  ratings: ratingChart({
    people: published.ratings,
    drive: restedCurve(100).map(({ excitation, force }) => ({
      force,
      rating: (setParameters.topRating.value * excitation) / restedPool().fullExcitation,
    })),
    atRated: published.ratings.map(({ force }) => model.driveRating(force)),
  }),
};
export { crowdSize };
