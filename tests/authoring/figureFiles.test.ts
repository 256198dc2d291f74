import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/authoring/content.ts';
import { checkFigures } from '../../src/authoring/figureFiles.ts';
import { make } from '../../src/authoring/new/make.ts';
import type { LoadedFigure } from '../../src/figures/invalid.ts';
import type { NumberField } from '../../src/scenario/field.ts';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'figures-'));
mkdirSync(join(root, 'src/figures'), { recursive: true });
cpSync(join(project, 'src/figures/list.ts'), join(root, 'src/figures/list.ts'));
mkdirSync(join(root, 'src/engine'));
const engineList = join(root, 'src/engine/questions.ts');
const listing = (...figures: readonly string[]) =>
  writeFileSync(
    engineList,
    figures.map((name) => `import ${name} from '../figures/${name}/question.ts';\n`).join(''),
  );
listing('grip');
make(root, ['figure', 'grip'], '2026-11-30');
afterAll(() => rmSync(root, { recursive: true }));

const force: NumberField = {
  kind: 'number',
  name: 'force',
  label: 'Force',
  hint: '',
  unit: '%',
  min: 0,
  max: 100,
  step: 1,
  default: 50,
};
const grip: LoadedFigure = { id: 'grip', fields: [force] };
const invalid = (figure: LoadedFigure) =>
  checkFigures(root, { grip: figure }).invalid.map(
    ({ path, line, message }) => `${path}:${line}: ${message}`,
  );

test('a new figure passes the linter and the formatter as it is made', () => {
  for (const file of ['biome.json', '.gitignore']) cpSync(join(project, file), join(root, file));
  const biome = join(project, 'node_modules/.bin/biome');
  const { status, stderr } = spawnSync(process.execPath, [biome, 'ci', 'src/figures', '--colors=off'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});

describe('a figure', () => {
  test('with words still to write is refused, each with its file and line', () => {
    const { problems } = checkContent(root);
    const left = problems.filter(({ path }) => path.startsWith('src/figures/grip/'));
    expect(left.map(({ path, line, message }) => `${path}:${line}: ${message.slice(0, 31)}`)).toEqual([
      'src/figures/grip/figure.ts:7: still to write: the question it',
      expect.stringMatching(/figure\.ts:\d+: still to write: the question\?$/),
      expect.stringMatching(/figure\.ts:\d+: still to write: what to look/),
      expect.stringMatching(/figure\.ts:\d+: still to write: what is there/),
      expect.stringMatching(/figure\.ts:\d+: still to write: three to six/),
      'src/figures/grip/question.ts:5: still to write: the question it',
    ]);
    expect(left.map(({ message }) => message)).toContain('still to write: the question it answers.');
  });

  test('whose fields are as they should be is accepted', () => expect(invalid(grip)).toEqual([]));

  test('that asks the model is refused while the list of the simulation lacks it', () => {
    listing('hold');
    expect(invalid(grip)).toEqual([
      'src/engine/questions.ts:1: grip asks the model, and is not listed here; add its question and run “npm run engine”',
    ]);
    listing('grip');
  });

  test('is refused without its way for listeners', () => {
    const file = join(root, 'src/figures/grip/listener.json');
    renameSync(file, `${file}.away`);
    expect(invalid(grip)).toEqual([
      expect.stringMatching(/^src\/figures\/grip\/listener\.json:1: is missing; name in it the main control/),
    ]);
    renameSync(`${file}.away`, file);
  });

  test.each([
    [
      'another id than its folder',
      { ...grip, id: 'gripp' },
      /figure\.ts:\d+: the id gripp is not the name of its folder, grip; write id: 'grip'$/,
    ],
    [
      'a kind of field that there is not',
      { ...grip, fields: [{ ...force, kind: 'slider' as 'number' }] },
      /question\.ts:\d+: the field force: its kind is “slider”; use one of number, choice, sequence$/,
    ],
    [
      'a default that nobody can set',
      { ...grip, fields: [{ ...force, default: 500 }] },
      /question\.ts:\d+: the field force: its default 500 is outside 0 to 100; choose a default that a reader can set$/,
    ],
  ])('with %s is refused at the line', (_, figure, message) =>
    expect(invalid(figure)).toEqual([expect.stringMatching(message)]),
  );
});
