import { describe, expect, test } from 'vitest';
import { whole } from '../../../src/model/parts.ts';
import { type Account, effortAccount, muscleAccount, setInParts } from '../../../src/model/set/accounts.ts';
import { exercises } from '../../../src/model/set/exercises.ts';

const accountedSet = (account: Account, load: number) => whole(setInParts(account, load));

const { general, curl } = exercises;
const under = (tolerance: number, rule: 'quit' | 'clamp' = 'quit') =>
  whole(effortAccount(general, { tolerance, rule }));

describe('the account of effort', () => {
  test('is that of muscle where everything is tolerated', () => {
    expect(under(1)).toEqual(whole(muscleAccount(general)));
  });

  test('has the scale of its prototype, which falls with the tolerance', () => {
    for (const [tolerance, scale] of [
      [0.95, 0.94],
      [0.9, 0.894],
      [0.75, 0.775],
    ] as const)
      expect(under(tolerance).scale).toBeCloseTo(scale, 2);
  });

  test('lifts the heaviest single once and no more than that', () => {
    for (const rule of ['quit', 'clamp'] as const) {
      expect(accountedSet(under(0.8, rule), 1).repetitions).toBe(1);
      expect(accountedSet(under(0.8, rule), 1.01).repetitions).toBe(0);
    }
  });

  test('gives as many repetitions at 80 % as the account of muscle, in any exercise', () => {
    for (const exercise of [general, curl])
      expect(
        accountedSet(whole(effortAccount(exercise, { tolerance: 0.7, rule: 'quit' })), 0.8).repetitions,
      ).toBe(accountedSet(whole(muscleAccount(exercise)), 0.8).repetitions);
  });

  test('leaves more force than that of muscle', () => {
    expect(accountedSet(under(0.7), 0.5).capacity).toBeGreaterThan(
      accountedSet(whole(muscleAccount(general)), 0.5).capacity + 0.1,
    );
  });
});
