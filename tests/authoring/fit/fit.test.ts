import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint, fittedFile } from '../../../src/authoring/fit/fingerprint.ts';
import { evenCrowd, spreadOf } from '../../../src/authoring/fit/lifterSpread.ts';
import { simplex } from '../../../src/authoring/fit/simplex.ts';
import { fittedSource } from '../../../src/authoring/fit/source.ts';
import { readTargets } from '../../../src/authoring/fit/targets.ts';
import { fitted } from '../../../src/model/set/fitted.ts';

const root = join(import.meta.dirname, '../../..');
const targets = readTargets(root);

describe('the fit', () => {
  // A whole fit takes two minutes; the fingerprint tells whether there is a reason for one.
  test('has run since the model, its targets or its values last changed', async () => {
    const committed = readFileSync(fittedFile(root), 'utf8');
    const source = fittedSource(fitted, await fingerprint(root, fitted));
    expect(committed, 'run npm run fit').toBe(source);
  });

  test('has another fingerprint for another value', async () => {
    const other = { ...fitted, timeFast: fitted.timeFast + 0.01 };
    expect(await fingerprint(root, other)).not.toBe(await fingerprint(root, fitted));
  });
});

describe('the parts of the fit', () => {
  test('the simplex finds the valley of Rosenbrock’s function', () => {
    const { at, value } = simplex(
      ([x, y]) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
      [-1.2, 1],
      [0.5, 0.5],
      200,
    );
    expect(value).toBeLessThan(1e-6);
    expect(at[0]!).toBeCloseTo(1, 2);
    expect(at[1]!).toBeCloseTo(1, 2);
  });

  // 3.1 % and 20.5 %: the two terms as others derived them from the same table.
  test('the spread of repetitions splits into the spread of lifters and the error of their maximum', () => {
    const { fatigability, maximum } = spreadOf(targets.table);
    expect(fatigability).toBeCloseTo(0.205, 2);
    expect(maximum).toBeCloseTo(0.031, 3);
  });

  test('an even crowd has the spread it is made for', () => {
    const crowd = evenCrowd(400, { fatigability: 0.2, maximum: 0.03 });
    const spread = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    };
    expect(spread(crowd.map(({ fatigability }) => fatigability))).toBeCloseTo(0.2, 1);
    expect(spread(crowd.map(({ loadFactor }) => loadFactor))).toBeCloseTo(0.03, 2);
  });

  test('the targets are the published values', () => {
    expect(targets.table.find(({ load }) => load === 0.8)).toEqual({ load: 0.8, mean: 9.76, sd: 2.51 });
    expect(targets.ratios[0]).toEqual({ rest: 60, ratios: [0.55, 0.375, 0.275] });
    expect(targets.endurance.map(({ seconds }) => Math.round(seconds))).toEqual([
      531, 238, 135, 86, 60, 44, 34, 27,
    ]);
  });
});
