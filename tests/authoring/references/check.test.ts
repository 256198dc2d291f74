import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkReferences } from '../../../src/authoring/references/check.ts';
import type { Work } from '../../../src/authoring/references/compare.ts';
import { type Study, study } from '../../../src/evidence/study.ts';
import { goodStudy } from '../../evidence/files.ts';

const good: Study = study.parse(parse(goodStudy));
const honest: Work = {
  DOI: '10.1234/holds.1',
  title: ['How Long People Hold a Weight: A Trial'],
  author: [{ family: 'Smith' }],
  issued: { 'date-parts': [[2020, 3]] },
};

/** A register of our own on this machine: it answers with one work, and counts what it was asked. */
let work: Work | undefined;
let asked: string[] = [];
let server: Server;
let api = '';
const folder = mkdtempSync(join(tmpdir(), 'beyond-failure-references-'));
let run = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(work === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'ok', message: work }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  work = honest;
  run++;
});

const check = (studies: readonly Study[] = [good], pause = async () => {}) =>
  checkReferences(
    studies,
    { api, mailto: 'editor@example.org', cache: join(folder, String(run)), pause },
    '2026-11-30',
  );

describe('references held against the register', () => {
  test('agree where they agree, with a subtitle or without', async () => {
    expect(await check()).toEqual({
      lines: ['1 of 1 studies have a DOI; 0 to look at'],
      problems: 0,
      unread: 0,
    });
    expect(asked).toEqual(['/works/10.1234%2Fholds.1?mailto=editor%40example.org']);
  });

  test('agree where the title of the register has markup, or characters that only look like it', async () => {
    work = { ...honest, title: ['How <i>long</i> people hold weights of &lt; 5 or <5 and >2 kg'] };
    const ours = { ...good, title: 'How long people hold weights of < 5 or <5 and >2 kg' };
    expect((await check([ours])).problems).toBe(0);
    const other = { ...good, title: 'How long people hold weights of 2 kg' };
    expect((await check([other])).problems).toBe(1);
  });

  test.each<[string, Partial<Work>, string]>([
    [
      'another title',
      { title: ['How long cats hold a mouse'] },
      'title: ours “How long people hold a weight”, theirs “How long cats hold a mouse”',
    ],
    ['another author', { author: [{ family: 'Jones' }] }, 'authors: ours smith; theirs jones'],
    [
      'an author more',
      { author: [{ family: 'Smith' }, { family: 'Jones' }] },
      'authors: ours smith; theirs smith, jones',
    ],
    ['another year', { issued: { 'date-parts': [[2019]] } }, 'year: ours 2020, theirs 2019'],
  ])('tell of %s', async (_, change, problem) => {
    work = { ...honest, ...change };
    const { lines, problems } = await check();
    expect(lines[0]).toBe(`content/studies/smith2020hold.yaml: ${problem}`);
    expect(problems).toBe(1);
  });

  test('report a DOI that the register does not know', async () => {
    work = undefined;
    expect((await check()).lines[0]).toMatch(/the register has no 10\.1234\/holds\.1$/);
  });

  test('are fetched once, and then cached', async () => {
    await check();
    await check();
    expect(asked).toHaveLength(1);
  });

  test('are fetched one at a time, with pauses', async () => {
    const other = { ...good, id: 'smith2021hold', DOI: '10.1234/holds.9' };
    const before: number[] = [];
    await check([good, other], async () => {
      before.push(asked.length);
    });
    expect(before, 'requests that came before each pause').toEqual([1]);
    expect(asked).toHaveLength(2);
  });

  test('without a DOI are left alone', async () => {
    const { DOI: _, ...without } = good;
    expect((await check([without as Study])).lines).toEqual(['0 of 1 studies have a DOI; 0 to look at']);
    expect(asked).toEqual([]);
  });
});

/** As the register prints it: see the sources in notices.ts. */
const update = (type: string, change: object = {}) => ({
  DOI: '10.1234/holds.2',
  type,
  label: 'as its publisher calls it',
  source: 'retraction-watch',
  updated: { 'date-parts': [[2023, 4, 22]], 'date-time': '2023-04-22T00:00:00Z', timestamp: 1682121600000 },
  'record-id': '44124',
  ...change,
});
const lines = (kind: string) => `notices:
  - kind: ${kind}
    date: "2023-04-22"
    DOI: 10.1234/holds.2
    says: "TO WRITE: what the notice says, in a sentence"
    noted: "2026-11-30"`;

describe('what publishers said of a study since', () => {
  test.each([
    ['retraction', 'retraction'],
    ['Retraction', 'retraction'],
    ['withdrawal', 'retraction'],
    ['removal', 'retraction'],
    ['expression_of_concern', 'expression of concern'],
    ['expression-of-concern', 'expression of concern'],
    ['partial_retraction', 'correction'],
    ['correction', 'correction'],
    ['erratum', 'correction'],
  ])('by the type %s is told as a %s, with the lines to add', async (type, kind) => {
    work = { ...honest, 'updated-by': [update(type)] };
    expect((await check()).lines[0]).toBe(
      `content/studies/smith2020hold.yaml: ${kind} of 2023-04-22, told by Retraction Watch, record 44124. Read https://doi.org/10.1234/holds.2 and add to its record:\n${lines(kind)}`,
    );
  });

  test('fits the schema once its sentence is written', async () => {
    const added = lines('retraction').replace(/"TO WRITE[^"]*"/, 'The data were made up.');
    const record = study.parse(parse(goodStudy + added));
    work = { ...honest, 'updated-by': [update('retraction')] };
    expect(await check([record])).toMatchObject({ problems: 0, unread: 0 });
  });

  test('is told once where the publisher and Retraction Watch both tell of it', async () => {
    const other = update('retraction', {
      source: 'publisher',
      DOI: '10.1234/HOLDS.2',
      'record-id': undefined,
    });
    work = { ...honest, 'updated-by': [other, update('retraction')] };
    expect((await check()).problems).toBe(1);
  });

  test('is not a matter of titles, and a new version takes nothing back', async () => {
    work = {
      ...honest,
      title: ['RETRACTED ARTICLE: How Long People Hold a Weight: A Trial'],
      'updated-by': [update('new_version')],
      relation: { 'is-supplemented-by': [] },
    };
    expect(await check()).toMatchObject({ problems: 0, unread: 0 });
  });

  test('tells of a study that is a notice itself', async () => {
    work = { ...honest, 'update-to': [{ type: 'retraction', DOI: '10.1234/holds.0' }] };
    expect((await check()).lines[0]).toMatch(
      /this DOI is itself a notice, a retraction of 10\.1234\/holds\.0/,
    );
  });

  test.each<[string, object, RegExp]>([
    ['a type that we do not know', update('refutation'), /is of the type “refutation”, which we do not know/],
    ['a type named like what every object has', update('constructor'), /is of the type “constructor”/],
    ['no type', update('retraction', { type: undefined }), /has no type: \{/],
    ['half a day', update('retraction', { updated: { 'date-parts': [[2023, 4]] } }), /has no whole day/],
    ['no day', update('retraction', { updated: undefined }), /has no whole day, or no day at all/],
    ['no DOI', update('retraction', { DOI: 'unavailable' }), /has no DOI that one could follow/],
    ['nothing in it', {}, /has no type and no DOI/],
  ])('stops the check where it has %s, with the file and what to do', async (_, notice, what) => {
    work = { ...honest, 'updated-by': [notice] };
    const { lines: told, unread, problems } = await check();
    expect([unread, problems]).toEqual([1, 0]);
    expect(told[0]).toMatch(/^content\/studies\/smith2020hold\.yaml: a notice /);
    expect(told[0]).toMatch(what);
    expect(told[0]).toMatch(/add the notice to its record by hand; then teach src\/authoring/);
  });
});
