import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/model/set/exercises.ts';
import { countOfReps, repsInFigures } from '../../src/scenario/counts.ts';
import { clampToField } from '../../src/scenario/field.ts';
import { exerciseField, pooledLoads, restField } from '../../src/scenario/fields.ts';
import { library } from '../library.ts';
import { published } from '../validation/published.ts';

describe('the fields that figures share', () => {
  test('name the loads at which repetitions were pooled as their record has them', () => {
    const { study } = library.calibration.get('nuzzo-general')!;
    const loads = published.general.map(({ load }) => 100 * load);
    expect(pooledLoads).toMatchObject({ low: Math.min(...loads), high: Math.max(...loads), study });
  });

  test('lead to studies that are on record', () => {
    const ids = [...library.studies.keys()];
    expect(ids).toContain(pooledLoads.study);
    expect(ids).toContain(restField({ label: 'Rest' }).published.study);
  });

  test('offer every exercise of the model, or those that a figure names, in its order', () => {
    expect(Object.keys(exerciseField().options)).toEqual(Object.keys(exercises));
    expect(exerciseField({ offered: ['squat', 'bench'], default: 'squat', advanced: true })).toEqual({
      ...exerciseField(),
      options: { squat: exercises.squat.label, bench: exercises.bench.label },
      default: 'squat',
      advanced: true,
    });
  });
});

test('a count of reps agrees in number, and stays on one line', () => {
  expect([0, 1, 2, 12].map((count) => countOfReps(count))).toEqual([
    'no\u00a0reps',
    '1\u00a0rep',
    '2\u00a0reps',
    '12\u00a0reps',
  ]);
  expect(repsInFigures(0)).toBe('0\u00a0reps');
});

test.each([
  [29.9, 30],
  [31.2, 31],
  [99, 40],
  [-3, 20],
])('%s is set to %s on a range of 20 to 40 in steps of one', (wanted, set) => {
  expect(clampToField({ min: 20, max: 40, step: 1 }, wanted)).toBe(set);
});
