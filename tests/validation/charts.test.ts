import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/validation/charts/chart.ts';
import { enduranceChart } from '../../src/validation/charts/endurance.ts';
import { ratingChart } from '../../src/validation/charts/ratings.ts';
import { repetitionChart } from '../../src/validation/charts/repetitions.ts';
import { restChart } from '../../src/validation/charts/rests.ts';
import { predictions } from '../../src/validation/predictions.ts';
import { type Size, sizes } from '../../src/view/picture.ts';
import { toSvg } from '../../src/view/toSvg.ts';
import { collisions } from '../figures/collisions.ts';
import { published } from './published.ts';

const model = predictions();
const forces = [0.1, 0.3, 0.5, 0.7, 0.9];
/** A crowd that was made up: the pictures do not ask where it comes from. */
const crowdOf = ({ mean, sd }: { mean: number; sd: number }) => ({
  mean,
  sd,
  q05: Math.max(0, mean - 1.6 * sd),
  q25: mean - sd / 2,
  q50: mean,
  q75: mean + sd / 2,
  q95: mean + 1.6 * sd,
});

const charts: Chart[] = [
  enduranceChart({
    published: forces.map((force) => ({ force, seconds: model.publishedHold(force) })),
    fibres: forces.map((force) => ({ force, seconds: model.fibresHold(force) })),
  }),
  repetitionChart({
    panels: ([published.general, published.bench] as const).map((rows, index) => ({
      name: ['all', 'bench'][index]!,
      rows: rows.map((people) => ({ people, crowd: crowdOf(people) })),
    })),
    lifters: 12,
  }),
  restChart(published.shares.map((people) => ({ people, model: model.laterShares(0.775, people.rest, 4) }))),
  ratingChart({
    people: published.ratings,
    drive: [0, 0.25, 0.5, 0.75, 1].map((force) => ({ force, rating: 10 * force })),
    atRated: published.ratings.map(({ force }) => model.driveRating(force)),
  }),
];
const sizeNames = Object.keys(sizes) as Size[];

describe.each(charts)('$id', ({ title, see, pictures }) => {
  test.each(sizeNames)('%s holds no broken number, and its words touch nothing', (size) => {
    const picture = pictures[size];
    expect(picture.width).toBe(sizes[size]);
    expect(toSvg(picture)).not.toMatch(/NaN|Infinity|undefined/);
    expect(collisions(picture)).toEqual([]);
  });

  test('has a question, a caption and a text alternative', () => {
    expect(title).toMatch(/^[A-Z].*\?$/);
    expect(see).toMatch(/^[A-Z].*\.$/);
    expect(see).not.toMatch(/NaN|undefined/);
    expect(pictures.narrow.title).toMatch(/^[A-Z].*\.$/);
    expect(pictures.narrow.title).not.toMatch(/NaN|undefined/);
    expect(pictures.wide.title).toBe(pictures.narrow.title);
  });
});
