import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, files } from './pages.ts';

/** Reads files only; no browser is started. */
interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

const checker = join(createRequire(import.meta.url).resolve('vnu-jar'), '../build/dist/vnu.jar');

/** The checker does not know yet what CSS Fonts 5 lets a font say of its size. */
const notYetKnown = '.*size-adjust.*exist.*';

const documents = files.filter((file) => file.endsWith('.html')).map((file) => join(dist, file));

const lacking =
  'There is no java here to run the checker of HTML with, so no page was held to it. Any from 11 on will do.';

test.beforeEach(() => {
  if (spawnSync('java', ['-version']).status === 0) return;
  console.log(lacking);
  test.skip(true, lacking);
});

const check = (...args: string[]) => ['-jar', checker, '--stdout', ...args];

test('every page is valid HTML', () => {
  test.setTimeout(180_000);
  const { stdout, stderr } = spawnSync(
    'java',
    check('--format', 'json', '--exit-zero-always', '--filterpattern', notYetKnown, ...documents),
    { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  );
  expect(stdout, stderr).not.toBe('');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const wrong = messages
    .filter(({ type }) => type === 'error' || type === 'non-document-error')
    .map(({ url, message, extract }) => `${url.replace(/.*\/dist\//, '/')}: ${message} ${extract ?? ''}`);
  expect(wrong).toEqual([]);
});

test('the checker of HTML finds what is wrong', () => {
  const { status, stdout } = spawnSync('java', check('-'), {
    encoding: 'utf8',
    input: '<!doctype html><html lang="en"><title>Bad</title><p><div></div></p>',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/No .p. element in scope/);
});
