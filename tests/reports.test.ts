import { describe, expect, test } from 'vitest';
import { countPages, countUnits } from './reports.ts';

describe('the count of the units', () => {
  test('names the tests that failed, and files that could not be read', () => {
    const count = countUnits({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'a set ends', status: 'failed' },
            { fullName: 'a set begins', status: 'passed' },
            { fullName: 'a set rests', status: 'pending' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
        {
          name: 'c.test.ts',
          status: 'passed',
          assertionResults: [{ fullName: 'a rep rises', status: 'passed' }],
        },
      ],
    });
    expect(count).toEqual({ passed: 2, skipped: 1, failures: ['a.test.ts: a set ends', 'b.test.ts'] });
  });
});

describe('the count of the pages', () => {
  test('goes through suites within suites, and takes a second attempt for a failure', () => {
    const spec = (title: string, ...statuses: ('expected' | 'unexpected' | 'flaky' | 'skipped')[]) => ({
      file: 'pages.spec.ts',
      line: 7,
      title,
      tests: statuses.map((status) => ({ status })),
    });
    const count = countPages({
      errors: [{ message: 'no server' }],
      suites: [
        {
          specs: [spec('is quiet', 'expected', 'unexpected')],
          suites: [{ specs: [spec('is light', 'flaky', 'skipped', 'expected')] }],
        },
      ],
    });
    expect(count).toEqual({
      passed: 2,
      skipped: 1,
      failures: ['no server', 'pages.spec.ts:7: is quiet', 'pages.spec.ts:7: is light'],
    });
  });
});
