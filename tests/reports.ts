/** What a check left behind: how many tests passed, and the names of those that did not. */
export interface Count {
  passed: number;
  skipped: number;
  failures: readonly string[];
}

interface UnitTest {
  fullName: string;
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
}

interface UnitFile {
  name: string;
  status: 'passed' | 'failed';
  assertionResults: readonly UnitTest[];
}

/** Vitest’s report as JSON. A file that could not be read has no tests, and fails as a whole. */
export function countUnits({ testResults }: { testResults: readonly UnitFile[] }): Count {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ name: `${name}: ${fullName}`, status })),
  );
  const passed = tests.filter(({ status }) => status === 'passed');
  const failed = tests.filter(({ status }) => status === 'failed');
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  return {
    passed: passed.length,
    skipped: tests.length - passed.length - failed.length,
    failures: [...failed, ...unread].map(({ name }) => name),
  };
}

interface Suite {
  suites?: readonly Suite[];
  specs?: readonly {
    file: string;
    line: number;
    title: string;
    tests: readonly { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
  }[];
}

/** Playwright’s report as JSON. A test that passed at a second attempt has failed. */
export function countPages(suite: Suite & { errors?: readonly { message?: string }[] }): Count {
  const counts = (suite.suites ?? []).map(countPages);
  const own = (suite.specs ?? []).flatMap(({ file, line, title, tests }) =>
    tests.map(({ status }) => ({ name: `${file}:${line}: ${title}`, status })),
  );
  const passed = own.filter(({ status }) => status === 'expected');
  const skipped = own.filter(({ status }) => status === 'skipped');
  const failed = own.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: passed.length + counts.reduce((sum, count) => sum + count.passed, 0),
    skipped: skipped.length + counts.reduce((sum, count) => sum + count.skipped, 0),
    failures: [
      ...(suite.errors ?? []).map(({ message }) => message ?? 'an error outside any test'),
      ...failed.map(({ name }) => name),
      ...counts.flatMap(({ failures }) => failures),
    ],
  };
}
