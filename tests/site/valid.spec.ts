import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { shared } from './kinds.ts';
import { dist, pages, pagesBelow } from './pages.ts';

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

const indexes = pages.filter(({ address }) => /^\/([^/]+\/)?$/.test(address));
const frames = ['/embed/', '/embed/claims/', '/embed/lessons/'].map((start) => pagesBelow(start)[0]!);
const kinds = [...new Set([...indexes, ...Object.values(shared), ...pagesBelow('/figures/'), ...frames])];
const files = [...kinds.map(({ address }) => join(dist, address, 'index.html')), join(dist, '404.html')];

const java = spawnSync('java', ['-version']);

test('pages of every kind are valid HTML', () => {
  test.skip(
    java.status !== 0,
    'there is no java here to run the checker of HTML with; install any from 11 on',
  );
  test.setTimeout(180_000);
  const { stdout, stderr } = spawnSync(
    'java',
    [
      '-jar',
      checker,
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      '--filterpattern',
      notYetKnown,
      ...files,
    ],
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
  test.skip(
    java.status !== 0,
    'there is no java here to run the checker of HTML with; install any from 11 on',
  );
  const { status, stdout } = spawnSync('java', ['-jar', checker, '--stdout', '-'], {
    encoding: 'utf8',
    input: '<!doctype html><html lang="en"><title>Bad</title><p><div></div></p>',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/No .p. element in scope/);
});
