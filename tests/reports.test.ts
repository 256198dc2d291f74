import { describe, expect, test } from 'vitest';
import { countPages, countUnits } from './reports.ts';

describe('the count of the units', () => {
  test('names the tests that failed and files that could not be read, and says why', () => {
    const count = countUnits({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            {
              fullName: 'a set ends',
              status: 'failed',
              failureMessages: ['\u001b[31mexpected 7\u001b[39m to be 8\n  at a.test.ts:3', 'and so on'],
            },
            { fullName: 'a set begins', status: 'passed' },
            { fullName: 'a set rests', status: 'pending' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        {
          name: 'c.test.ts',
          status: 'passed',
          assertionResults: [{ fullName: 'a rep rises', status: 'passed' }],
        },
      ],
    });
    expect(count).toEqual({
      passed: 2,
      skipped: 1,
      failures: [
        { name: 'a.test.ts: a set ends', why: 'expected 7 to be 8\n  at a.test.ts:3' },
        { name: 'b.test.ts', why: 'no such module' },
      ],
    });
  });
});

describe('the count of the pages', () => {
  test('goes through suites within suites, and takes a second attempt for a failure', () => {
    const spec = (title: string, ...statuses: ('expected' | 'unexpected' | 'flaky' | 'skipped')[]) => ({
      file: 'pages.spec.ts',
      line: 7,
      title,
      tests: statuses.map((status) => ({
        status,
        ...(status === 'unexpected' && { results: [{ errors: [{ message: 'timed out' }] }] }),
      })),
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
      failures: [
        { name: 'an error outside any test', why: 'no server' },
        { name: 'pages.spec.ts:7: is quiet', why: 'timed out' },
        { name: 'pages.spec.ts:7: is light' },
      ],
    });
  });
});
