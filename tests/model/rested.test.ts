import { assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recruitedAt } from '../../src/model/force.ts';
import { publishedPool } from '../../src/model/pool.ts';
import { restedEffort, restedForce } from '../../src/model/rested.ts';
import { reference } from '../fixtures/reference.ts';
import { runs } from '../fuzz.ts';

describe('a rested pool asked for a force', () => {
  test('needs the published excitation, for each per cent of maximum', () => {
    for (const { pct, E, recruited, force } of reference.rested_excitation_for_target) {
      const effort = restedEffort(pct / 100);
      expect(effort.excitation, `${pct} %`).toBe(E);
      expect(effort.recruited).toBe(recruited);
      expect(Math.abs(effort.force - force)).toBeLessThanOrEqual(1e-12);
    }
  });

  test('gives the published force over the whole range of excitation', () => {
    const { E, force, recruited } = reference.rested_curve;
    for (const [index, excitation] of E.entries()) {
      expect(Math.abs(restedForce(excitation) - force[index]!)).toBeLessThanOrEqual(1e-12);
      expect(recruitedAt(publishedPool, excitation)).toBe(recruited[index]);
    }
  });

  test('has half of its units working at a twentieth of its maximum', () => {
    expect(restedEffort(0.05).recruited).toBe(60);
  });

  test('has no excitation when no force is asked', () => {
    expect(restedEffort(0)).toMatchObject({ excitation: 0, force: 0, recruited: 0 });
  });

  test('never recruits a larger unit before a smaller one, and the smaller fires faster', () => {
    assert(
      property(double({ min: 0.001, max: 1, noNaN: true }), (force) => {
        const { recruited, rateHzByUnit } = restedEffort(force);
        for (const [unit, rate] of rateHzByUnit.entries()) {
          expect(rate > 0).toBe(unit < recruited);
          if (unit > 0 && unit < recruited) expect(rate).toBeLessThanOrEqual(rateHzByUnit[unit - 1]! + 1e-12);
        }
      }),
      { numRuns: runs },
    );
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses a force of %s', (force) => {
    expect(() => restedEffort(force)).toThrow(`invalid force: ${force}`);
  });
});
