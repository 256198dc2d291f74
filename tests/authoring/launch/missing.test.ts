import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { launchReport, missingFacts } from '../../../src/authoring/launch/missing.ts';
import { type Site, site } from '../../../src/identity/site.ts';

const complete: Site = {
  name: 'Beyond Failure',
  description: 'What ends a set of strength training.',
  authors: ['Ada Example'],
  repository: 'https://code.example/people/site',
  contact: 'editor@code.example',
  address: 'https://beyond-failure.org',
};
const whats = (environment: { SITE_URL?: string }, of: Site) =>
  missingFacts(environment, of).map(({ what }) => what);

describe('the check before a launch', () => {
  test('finds nothing where everything is set', () => {
    expect(missingFacts({}, complete)).toEqual([]);
    expect(launchReport([])).toBe('Everything that the site says of itself is set.');
  });

  test.each([
    ['authors', [], 'the authors: not set'],
    ['repository', undefined, 'the repository: not set'],
    ['contact', undefined, 'the contact: not set'],
  ] as const)('lists %s where unset, and the file to set it in', (fact, unset, what) => {
    const missing = missingFacts({}, { ...complete, [fact]: unset });
    expect(missing).toEqual([{ what, remedy: expect.stringContaining(`“${fact}” in src/identity/site.ts`) }]);
    expect(launchReport(missing)).toContain(`one thing is missing:\n- ${what}\n  ${missing[0]!.remedy}`);
  });

  test('lists the example address while neither the facts nor SITE_URL say where the site will stand', () => {
    const what =
      'the address of the site: “https://beyond-failure.example” is an example, where no reader can come';
    expect(whats({}, { ...complete, address: undefined })).toEqual([what]);
    expect(whats({ SITE_URL: 'https://beyond-failure.org' }, { ...complete, address: undefined })).toEqual(
      [],
    );
  });

  test.each([
    ['https://site.example/', 'is an example, where no reader can come'],
    ['https://www.example.org', 'is an example, where no reader can come'],
    ['http://localhost:4321', 'is an example, where no reader can come'],
    ['http://127.0.0.1:4321', 'is an example, where no reader can come'],
    ['http://[::1]:4321', 'is an example, where no reader can come'],
    ['http://beyond-failure.org', 'does not begin with https:'],
    ['beyond-failure.org', 'is not an address'],
    ['', 'is not an address'],
    ['https://people.org/beyond-failure/', 'has a path, and the pages stand at the root of their host'],
  ])('refuses “%s” as SITE_URL, though the facts hold a good address', (SITE_URL, wrong) => {
    expect(whats({ SITE_URL }, complete)).toEqual([`the address of the site: “${SITE_URL}” ${wrong}`]);
  });

  test('lets hosts through that only look like examples', () => {
    for (const SITE_URL of ['https://example-science.org', 'https://contest.org', 'https://my-example.com/'])
      expect(whats({ SITE_URL }, complete)).toEqual([]);
  });
});

test('npm run check:launch prints the list for the site as it is, and fails while anything is on it', async () => {
  const script = join(import.meta.dirname, '../../../src/authoring/launch/run.ts');
  const environment = { ...process.env, SITE_URL: 'https://site.example' };
  const { stdout, code } = await promisify(execFile)(process.execPath, [script], { env: environment }).then(
    (done) => ({ ...done, code: 0 }),
    (failure: { stdout: string; code: number }) => failure,
  );
  expect(stdout).toBe(`${launchReport(missingFacts(environment, site))}\n`);
  expect(stdout).toContain('“https://site.example” is an example');
  expect(code).toBe(1);
});
