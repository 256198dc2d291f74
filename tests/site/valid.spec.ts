import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { figureAsFile, lessonAsFile } from '../../src/addresses/singleFiles.ts';
import { dist, notFoundPage, otherPages, sampleOfEachMake } from './pages.ts';
import { expect, test } from './test.ts';

/** Reads files only; no browser is started. */
interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

const checker = join(createRequire(import.meta.url).resolve('vnu-jar'), '../build/dist/vnu.jar');

/**
 * What the checker knows of CSS is years old, and the build and the linter read our style sheets; of rules for what is
 * prefetched it does not know yet, nor of details of which one is open at a time.
 */
const notYetKnown = 'CSS: .*|.*speculationrules.*|Attribute .name. not allowed on element .details..*';

/** The hundreds that one template makes of records are alike to a checker of markup. */
const documents = [
  ...[...otherPages.filter((page) => page !== notFoundPage), ...sampleOfEachMake].map(({ address }) =>
    join(dist, address, 'index.html'),
  ),
  ...[figureAsFile('set'), lessonAsFile('for-and-against')].map((file) => join(dist, file)),
];

const lacking =
  'There is no java here to run the checker of HTML with, so no page was held to it. Any from 11 on will do.';

const invalid = '<!doctype html><html lang="en"><title>Bad</title><p><div></div></p>';

test('pages of every kind are valid HTML, by a checker that finds what is wrong', () => {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.log(lacking);
    test.skip(true, lacking);
  }
  test.setTimeout(180_000);
  const bad = test.info().outputPath('bad.html');
  writeFileSync(bad, invalid);
  const { stdout, stderr } = spawnSync(
    'java',
    [
      ...['-jar', checker, '--stdout', '--format', 'json', '--exit-zero-always'],
      ...['--filterpattern', notYetKnown, bad, join(dist, '404.html'), ...documents],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  );
  expect(stdout, stderr).not.toBe('');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const wrong = messages
    .filter(({ type }) => type === 'error' || type === 'non-document-error')
    .map(({ url, message, extract }) => `${url.replace(/.*\/dist\//, '/')}: ${message} ${extract ?? ''}`);
  const ofBad = (line: string) => line.includes('bad.html');
  expect(wrong.filter(ofBad).join(' ')).toMatch(/No .p. element in scope/);
  expect(wrong.filter((line) => !ofBad(line))).toEqual([]);
});
