import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertContent, checkContent } from '../../src/authoring/content.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { allJoints, enduranceByJoint } from '../../src/model/endurance.ts';
import { type Parameter, parameters } from '../../src/model/parameters.ts';
import { setParameters } from '../../src/model/set/parameters.ts';
import { goodStudy, goodTerm } from '../evidence/files.ts';

const root = join(import.meta.dirname, '../..');

describe('the content of this site', () => {
  const { problems, counts } = checkContent(root);

  test('has no problem', () => expect(problems).toEqual([]));

  test('holds every study, claim and term', () => {
    expect(counts.claims).toBeGreaterThanOrEqual(27);
    expect(counts.terms).toBeGreaterThanOrEqual(34);
    expect(counts.studies).toBeGreaterThanOrEqual(135);
  });

  test('is summed up in one line', () => {
    const lines: string[] = [];
    assertContent(root, (line) => lines.push(line));
    expect(lines).toEqual(
      [`${counts.studies} studies, ${counts.claims} claims`].map((start) =>
        expect.stringMatching(`^${start}, `),
      ),
    );
  });
});

describe('spoiled content', () => {
  /** What a check of everything costs is the same for one fault and for several, so all are made at once. */
  const faults: Readonly<Record<string, (text: string) => string | undefined>> = {
    'content/studies/sundstrup2012emg.yaml': () => undefined,
    'content/lessons/do-drop-sets-build-muscle.mdx': (text) =>
      text.replace('<Claim id="drop-sets-similar-growth">', '<Claim id="drop-sets-value">'),
    'content/scenarios/hold-50.yaml': (text) => text.replace('target: 50', 'target: 500'),
  };
  let problems: ReturnType<typeof checkContent>['problems'];
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    for (const [path, spoil] of Object.entries(faults)) {
      const file = join(copy, path);
      const spoiled = spoil(readFileSync(file, 'utf8'));
      if (spoiled === undefined) rmSync(file);
      else writeFileSync(file, spoiled);
    }
    ({ problems } = checkContent(copy));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('a deleted study is named with every claim that needs it', () => {
    for (const claim of ['limit-ends-set', 'recruitment-limit', 'all-units-at-failure'])
      expect(problems).toContainEqual(
        expect.objectContaining({
          path: `content/claims/${claim}.yaml`,
          message: `claim ${claim}: there is no study sundstrup2012emg; correct the id, or add content/studies/sundstrup2012emg.yaml`,
        }),
      );
  });

  test('a claim that the last lesson with it no longer states is refused', () => {
    expect(problems).toContainEqual({
      path: 'content/claims/drop-sets-similar-growth.yaml',
      line: 1,
      field: 'id',
      message:
        'no lesson states the claim drop-sets-similar-growth; write <Claim id="drop-sets-similar-growth">…</Claim> in the lesson that it belongs to, or take the claim out',
    });
  });

  test('a preset outside its figure is refused', () => {
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: 'content/scenarios/hold-50.yaml',
        line: 6,
        field: 'values.target',
        message: '500 is outside 10 to 100; choose a value inside',
      }),
    );
  });
});

test('a lesson that cannot be read is the only thing that is told of', () => {
  const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const file = join(copy, 'content/lessons/partial-reps.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n{/* never closed\n`);
  const { problems } = checkContent(copy);
  rmSync(copy, { recursive: true });
  expect(problems.map(({ path, message }) => [path, message.slice(0, 13)])).toEqual([
    ['content/lessons/partial-reps.mdx', 'not valid MDX'],
  ]);
});

describe('content with a study that nothing uses', () => {
  const small = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(small, 'content', dirname(path)), { recursive: true });
    writeFileSync(join(small, 'content', path), text);
  };
  afterAll(() => rmSync(small, { recursive: true }));

  test('is refused until something uses it, or while a file that might use it cannot be read', () => {
    write('studies/smith2020hold.yaml', goodStudy);
    expect(checkContent(small).problems).toEqual([
      expect.objectContaining({
        path: 'content/studies/smith2020hold.yaml',
        field: 'id',
        message: expect.stringMatching(/^no lesson, claim, term, .* uses smith2020hold; cite it/),
      }),
    ]);
    write('glossary/hold.yaml', goodTerm.replace('term: Hold\n', ''));
    expect(checkContent(small).problems.map(({ path }) => path)).toEqual(['content/glossary/hold.yaml']);
    write('glossary/hold.yaml', goodTerm);
    expect(checkContent(small).problems).toEqual([]);
  });
});

describe('the numbers of the model', () => {
  const file = (id: string) => ({
    path: `content/studies/${id}.yaml`,
    text: readFileSync(join(root, `content/studies/${id}.yaml`), 'utf8'),
  });
  const load = (id: string) => readRecords([file(id)], study).entries[0]!.data;

  test.each(Object.entries({ ...parameters, ...setParameters }) as [string, Parameter][])(
    '%s names a study that is there, or an assumption',
    (_, { source }) => {
      if ('study' in source) expect(load(source.study).id).toBe(source.study);
      else expect(('fitted' in source ? source.fitted : source.assumption).length).toBeGreaterThan(10);
    },
  );

  test.each([allJoints, ...enduranceByJoint])(
    'the published curve of $joint is the finding it names',
    ({ study: id, findings, seconds, exponent }) => {
      const found = findings.map((name) => load(id).findings.find((row) => row.id === name)!);
      expect(found.map(({ value, unit }) => [value, unit])).toEqual([
        [seconds, 's'],
        [exponent, 'exponent'],
      ]);
    },
  );
});
