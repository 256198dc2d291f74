import { describe, expect, test } from 'vitest';
import { printFinding } from '../../src/evidence/print.ts';
import type { Finding } from '../../src/evidence/study.ts';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'power',
  text: 'The power was lower.',
  value: 731,
  unit: 'W',
  ...more,
});

describe('a finding in print', () => {
  test('carries its unit and its spread', () => {
    expect(printFinding(finding({ plusMinus: 206 }))).toBe('731\u202f±\u202f206\u00a0W');
  });

  test('carries its interval, with true minus signs', () => {
    expect(
      printFinding(finding({ value: -0.41, unit: 'SMD', low: -0.7, high: -0.12, interval: '95 % CI' })),
    ).toBe('−0.41 SMD (95 % CI −0.70 to −0.12)');
  });

  test('prints what it is compared with on request', () => {
    const compared = finding({ comparison: { with: 'before', value: 1075, plusMinus: 214 } });
    expect(printFinding(compared, 'comparison')).toBe('1\u202f075\u202f±\u202f214\u00a0W');
    expect(() => printFinding(finding({}), 'comparison')).toThrow('finding without a comparison: power');
  });

  test('uses the singular for one', () => {
    expect(printFinding(finding({ value: 1, unit: 'repetitions' }))).toBe('1 rep');
  });

  test('without a number cannot be printed as one', () => {
    expect(() => printFinding({ id: 'x', text: 'Nothing was given.', value: 'not-reported' })).toThrow(
      'finding without a value: x',
    );
  });
});
