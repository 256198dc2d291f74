import { expect, test } from 'vitest';
import { memoize } from '../../src/scenario/memoize.ts';

test('a memoized function computes its result once for each object, also where that is undefined', () => {
  let calls = 0;
  const nameOf = memoize(({ name }: { name?: string }) => {
    calls += 1;
    return name;
  });
  const [named, nameless] = [{ name: 'squat' }, {}];
  expect([named, nameless, named, nameless].map(nameOf)).toEqual(['squat', undefined, 'squat', undefined]);
  expect(calls).toBe(2);
});
