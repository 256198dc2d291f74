import { describe, expect, test } from 'vitest';
import { type Exercise, type ExerciseName, exercises } from '../../../src/model/set/exercises.ts';
import { forceToMove, scaleOf } from '../../../src/model/set/maximum.ts';
import { setParameters } from '../../../src/model/set/parameters.ts';
import { recordSession } from '../../../src/model/set/record.ts';
import { performSession } from '../../../src/model/set/session.ts';

const names = Object.keys(exercises) as ExerciseName[];
const bouts = [{ load: 0.8 }, { load: 0.8, range: [0.5, 1] }] as const;

describe('an exercise of one’s own', () => {
  test.each(names)('goes as %s does where it is the same', (name) => {
    expect(performSession({ exercise: { ...exercises[name] }, bouts })).toEqual(
      performSession({ exercise: name, bouts }),
    );
  });

  test.each([
    { hardestAt: 0, atTop: 0.2 },
    { hardestAt: 1, width: 0.2 },
    { atBottom: 1, atTop: 1 },
  ])('has a load of 1 that is lifted once: %o', (shape) => {
    const exercise: Exercise = { ...exercises.general, ...shape };
    expect(performSession({ exercise, bouts: [{ load: 1 }] })[0]!.repetitions).toBe(1);
    expect(scaleOf(exercise)).toBe(scaleOf({ ...exercise }));
  });
});

describe('the force that keeps a load moving', () => {
  test.each(names)('is what a repetition asks for, at the speed of a stall: %s', (name) => {
    const shareAt = (speed: number) => 1 - speed / setParameters.fastestSpeed.value;
    const lifts = recordSession({ exercise: name, bouts: [{ load: 0.7, cap: 1 }] }).frames.filter(
      ({ phase }) => phase === 'lift',
    );
    const intended = setParameters.stroke.value / 1.5;
    expect(lifts.length).toBeGreaterThan(10);
    for (const { position, demand } of lifts)
      expect(forceToMove(exercises[name], 0.7, position)).toBeCloseTo(
        (demand * shareAt(intended)) / shareAt(setParameters.stallSpeed.value),
        12,
      );
  });

  test('is more than full drive gives where a bar stalls', () => {
    for (const name of names) {
      const [{ unfinished, capacity }] = performSession({ exercise: name, bouts: [{ load: 0.8 }] }) as [
        ReturnType<typeof performSession>[0],
      ];
      expect(forceToMove(exercises[name], 0.8, unfinished)).toBeGreaterThan(capacity);
    }
  });
});
