import { describe, expect, test } from 'vitest';
import { allJoints, enduranceByJoint, publishedEndurance } from '../../src/model/endurance.ts';

describe('published endurance times', () => {
  // Order from the abstract of Frey Law and Avin 2010: ankle the most resistant, then trunk, hand, elbow, knee, shoulder.
  test('rank the joints as the abstract does, at the middle of the range', () => {
    const ranked = [...enduranceByJoint].sort(
      (a, b) => publishedEndurance(b, 0.4) - publishedEndurance(a, 0.4),
    );
    expect(ranked.map(({ joint }) => joint)).toEqual(['ankle', 'trunk', 'hand', 'elbow', 'knee', 'shoulder']);
  });

  // 530.6 s at 20 % of maximum, all joints: computed from the published coefficients.
  test('follow the pooled curve', () => {
    expect(publishedEndurance(allJoints, 0.2)).toBeCloseTo(530.6, 1);
  });
});
