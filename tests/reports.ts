import { stripVTControlCharacters } from 'node:util';

/** A test that did not pass, and why: the first lines of what was thrown, as far as a report has them. */
export interface Failure {
  name: string;
  why?: string;
}

/** What a check left behind: how many tests passed, and those that did not. */
export interface Count {
  passed: number;
  skipped: number;
  failures: readonly Failure[];
}

/** Enough for what was expected, what came, and where; a stored text that differs shows its first lines. */
const shownLines = 24;

function failure(name: string, messages: readonly (string | undefined)[]): Failure {
  const [message] = messages.filter((one) => one !== undefined);
  if (message === undefined) return { name };
  return { name, why: stripVTControlCharacters(message).split('\n').slice(0, shownLines).join('\n') };
}

interface UnitTest {
  fullName: string;
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  failureMessages?: readonly string[];
}

interface UnitFile {
  name: string;
  status: 'passed' | 'failed';
  message?: string;
  assertionResults: readonly UnitTest[];
}

/** Vitest’s report as JSON. A file that could not be read has no tests, and fails as a whole. */
export function countUnits({ testResults }: { testResults: readonly UnitFile[] }): Count {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages = [] }) => ({
      status,
      ...failure(`${name}: ${fullName}`, failureMessages),
    })),
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
    failures: [
      ...failed.map(({ status, ...rest }) => rest),
      ...unread.map(({ name, message }) => failure(name, [message || undefined])),
    ],
  };
}

interface Attempt {
  errors?: readonly { message?: string }[];
}

interface Suite {
  suites?: readonly Suite[];
  specs?: readonly {
    file: string;
    line: number;
    title: string;
    tests: readonly {
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      results?: readonly Attempt[];
    }[];
  }[];
}

/** Playwright’s report as JSON. A test that passed at a second attempt has failed. */
export function countPages(suite: Suite & Attempt): Count {
  const counts = (suite.suites ?? []).map(countPages);
  const own = (suite.specs ?? []).flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, results = [] }) => ({
      status,
      messages: results.flatMap(({ errors = [] }) => errors.map(({ message }) => message)),
      name: `${file}:${line}: ${title}`,
    })),
  );
  const passed = own.filter(({ status }) => status === 'expected');
  const skipped = own.filter(({ status }) => status === 'skipped');
  const failed = own.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: passed.length + counts.reduce((sum, count) => sum + count.passed, 0),
    skipped: skipped.length + counts.reduce((sum, count) => sum + count.skipped, 0),
    failures: [
      ...(suite.errors ?? []).map(({ message }) => failure('an error outside any test', [message])),
      ...failed.map(({ name, messages }) => failure(name, messages)),
      ...counts.flatMap(({ failures }) => failures),
    ],
  };
}
