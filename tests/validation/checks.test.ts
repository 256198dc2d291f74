import { describe, expect, test } from 'vitest';
import { decimalsOf, groups, isWithin, moreThanNothing } from '../../src/validation/check.ts';
import { checks } from '../../src/validation/checks.ts';
import { predictions } from '../../src/validation/predictions.ts';
import { publishedFrom } from '../../src/validation/published.ts';
import { library } from '../library.ts';
import { published } from './published.ts';

const rows = checks(published, predictions());

describe('the checks of the model', () => {
  test('cover every group', () => {
    expect([...new Set(rows.map(({ group }) => group))].sort()).toEqual([...groups].sort());
  });

  test('have ids of their own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test.each(rows)('$id rests on a source on record', ({ source }) => {
    if ('study' in source) {
      const study = library.studies.get(source.study);
      expect(study?.findings.map(({ id }) => id)).toContain(source.finding);
    } else {
      const record = library.calibration.get(source.calibration);
      expect(record, source.calibration).toBeDefined();
      expect(record!.use).not.toBe('rejected');
      if (record!.study !== undefined) expect([...library.studies.keys()]).toContain(record!.study);
    }
  });

  test.each(rows)('$id says what it compares in one sentence, with bounds and a unit', (row) => {
    expect(row.what).toMatch(/^[A-Z].*\.$/);
    expect(row.low).toBeLessThan(row.high);
    expect(Object.keys(decimalsOf)).toContain(row.unit);
    if (typeof row.published === 'number') expect(isWithin(row, row.published)).toBe(true);
    if (row.known === 'miss') expect(row.because).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('a bound', () => {
  test('is inclusive', () => {
    expect(isWithin({ low: 1, high: 2 }, 1)).toBe(true);
    expect(isWithin({ low: 1, high: 2 }, 2)).toBe(true);
    expect(isWithin({ low: 1, high: 2 }, 2.001)).toBe(false);
  });

  test('of an order excludes a tie', () => {
    expect(isWithin({ low: moreThanNothing, high: Number.POSITIVE_INFINITY }, 0)).toBe(false);
  });

  test('is not met by NaN', () => {
    expect(isWithin({ low: 0, high: 1 }, Number.NaN)).toBe(false);
  });
});

describe('the published values', () => {
  test('are in the units of the model, each table in order', () => {
    const loads = published.general.map(({ load }) => load);
    expect(Math.max(...loads)).toBeLessThan(1);
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
    expect(published.dropSeconds.curls).toBeCloseTo(126, 6);
    expect(published.holds.map(({ force }) => force)).toEqual([0.2, 0.5, 0.8]);
  });

  test('report a missing record', () => {
    const without = [...library.calibration.values()].filter(({ id }) => id !== 'rest-table');
    expect(() => publishedFrom(without, library.studies.values())).toThrow(
      'calibration rest-table is not there',
    );
  });
});
