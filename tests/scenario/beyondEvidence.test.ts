import { describe, expect, test } from 'vitest';
import { type ExerciseName, exercises } from '../../src/model/set/exercises.ts';
import { type Sex, sexes } from '../../src/model/set/people.ts';
import { beyondEvidence, studiedLoads } from '../../src/scenario/beyondEvidence.ts';
import { checks } from '../../src/validation/checks.ts';
import { predictions } from '../../src/validation/predictions.ts';
import { published } from '../validation/published.ts';

const rows = checks(published, predictions());
const studied = Object.entries(studiedLoads).flatMap(([exercise, bySex]) =>
  Object.entries(bySex).flatMap(([sex, loads]) =>
    [...new Set(loads)].map((load) => ({ exercise, sex, load })),
  ),
);

describe('the loads that were studied', () => {
  test.each(studied)('reach $load % for $sex, $exercise, where a check of the model stands', (end) => {
    const told = new RegExp(`(at|from|to) ${end.load}\u00a0%`);
    const found = rows.some(
      ({ exercise = 'general', sex = 'men', what }) =>
        exercise === end.exercise && sex === end.sex && told.test(what),
    );
    expect(found).toBe(true);
  });
});

describe('what is said of a load', () => {
  test('is nothing within them, and where they end outside', () => {
    expect(beyondEvidence('bench', 'women', [60, 95])).toBeUndefined();
    expect(beyondEvidence('bench', 'women', [80, 40])).toBe(
      'beyond the evidence: repetitions of women in the bench press were found only from 60 to 95\u00a0% of maximum',
    );
  });

  test.each(
    Object.keys(exercises).flatMap((exercise) => Object.keys(sexes).map((sex) => ({ exercise, sex }))),
  )('is one clause for $sex, $exercise, at any load', ({ exercise, sex }) => {
    for (const load of [20, 50, 80, 110])
      expect(beyondEvidence(exercise as ExerciseName, sex as Sex, [load]) ?? 'beyond the evidence: ').toMatch(
        /^beyond the evidence: [^.\n]*$/,
      );
  });
});
