import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-check-'));
const claim = join(copy, 'content/claims/not-hacks.yaml');
const list = join(copy, 'content/choices/claims.json');
const check = () =>
  spawnSync(process.execPath, [join(project, 'src/authoring/check.ts')], { cwd: copy, encoding: 'utf8' });

beforeAll(() => cpSync(join(project, 'content'), join(copy, 'content'), { recursive: true }));
afterAll(() => rmSync(copy, { recursive: true }));

describe('the check at the command line', () => {
  test('writes the lists of choices where all is well, and changes no file where something is not', () => {
    const before = readFileSync(list, 'utf8');
    const renamed = readFileSync(claim, 'utf8').replace(/^brief: .*$/m, 'brief: Another brief');
    writeFileSync(claim, renamed);
    const scenario = join(copy, 'content/scenarios/hold-50.yaml');
    const valid = readFileSync(scenario, 'utf8');
    writeFileSync(scenario, valid.replace('target: 50', 'target: 500'));
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining('500 is outside') });
    expect(readFileSync(list, 'utf8')).toBe(before);
    writeFileSync(scenario, valid);
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('wrote content/choices/claims.json'),
    });
    expect(readFileSync(list, 'utf8')).toContain('Another brief');
  });

  test('names the file and the line of a module that cannot be loaded, without a trace of the stack', () => {
    const url = (path: string) => JSON.stringify(pathToFileURL(path).href);
    writeFileSync(join(copy, 'drawing.ts'), 'export const height = 1;\n');
    writeFileSync(join(copy, 'figure.ts'), "\nimport { hight } from './drawing.ts';\nhight;\n");
    const script = `import { loadProblem } from ${url(join(project, 'src/authoring/loadContent.ts'))};
      try { await import(${url(join(copy, 'figure.ts'))}) } catch (error) {
        console.log(loadProblem(${JSON.stringify(copy)}, error)) }`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n')).toEqual([
      'a module of a figure or of the check cannot be loaded:',
      "figure.ts:2: The requested module './drawing.ts' does not provide an export named 'hight'; correct it there",
    ]);
  });
});
