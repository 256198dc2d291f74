import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/evidence/study.ts';
import { sayFinding } from '../../src/prose/spoken.ts';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'speed',
  text: 'The bar was slower.',
  value: 731,
  unit: 'W',
  ...more,
});
const said = (more: Partial<Finding>, form: Parameters<typeof sayFinding>[1]) =>
  sayFinding(finding(more), form).replaceAll('\u00a0', ' ');

describe('a finding in a sentence', () => {
  test('has its unit and no spread, which nobody can say', () => {
    const compared = { plusMinus: 206, comparison: { with: 'before', value: 1, plusMinus: 0.2 } };
    expect(said(compared, 'full')).toBe('731 W');
    expect(said(compared, 'value')).toBe('731 W');
    expect(said(compared, 'bare')).toBe('731');
    expect(said(compared, 'comparison')).toBe('1 W');
  });

  test('has its interval to the same decimals, without the name of a unit of effect', () => {
    const effect = { value: 0.4, unit: 'ES', low: -0.12, high: 1, interval: '95 % CI' } as const;
    expect(said(effect, 'full')).toBe('0.40 (−0.12 to 1.00)');
    expect(said(effect, 'value')).toBe('0.4');
    expect(said(effect, 'interval')).toBe('−0.12 to 1.00');
    expect(said({ ...effect, unit: 'repetitions' }, 'full')).toBe('0.40 reps (−0.12 to 1.00)');
  });

  test('that fell is said without a sign, and without what each fall goes with', () => {
    const fell = { value: -25, unit: '%', comparison: { with: 'one left', value: -13.5 } } as const;
    expect(said(fell, 'fall')).toBe('25 %');
    expect(said(fell, 'comparison-fall')).toBe('13.5 %');
    expect(said({ value: -0.4, unit: 'ES' }, 'fall')).toBe('0.4');
    expect(said({ value: -0.48, unit: '% per repetition in reserve' }, 'fall')).toBe('0.48 %');
  });

  test('is refused where its sign would contradict the sentence, or cannot be said', () => {
    expect(() => said({ value: 3 }, 'fall')).toThrow('speed is no fall but 3');
    expect(() => said({ value: 0 }, 'fall')).toThrow('speed is no fall but 0');
    expect(() => said({}, 'comparison-fall')).toThrow('speed is no fall but nothing');
    for (const form of ['full', 'value', 'bare'] as const)
      expect(() => said({ value: -25, unit: '%' }, form)).toThrow('speed is −25');
    expect(() => said({ comparison: { with: 'before', value: -2 } }, 'comparison')).toThrow('speed is −2');
  });

  test('is refused without what is asked for', () => {
    expect(() => said({ value: 'not-reported' }, 'full')).toThrow('finding without a value: speed');
    expect(() => said({}, 'comparison')).toThrow('finding without a comparison: speed');
    expect(() => said({}, 'interval')).toThrow('finding without an interval: speed');
  });
});
