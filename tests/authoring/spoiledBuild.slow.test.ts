import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'beyond-failure-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('content with a problem stops a real build before it begins, with file, line, field and what to do', () => {
  for (const name of ['content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['src', 'public', 'node_modules']) symlinkSync(join(root, name), join(copy, name));
  const study = join(copy, 'content/studies/marcora2010mind.yaml');
  writeFileSync(study, readFileSync(study, 'utf8').replace('    unit: W\n', ''));
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  expect(status).not.toBe(0);
  expect((stdout + stderr).match(/1 problem in the content/g)).toHaveLength(1);
  expect(stdout + stderr).not.toMatch(/^\s*at \S|Stack trace/m);
  expect(stdout + stderr).toContain(
    'content/studies/marcora2010mind.yaml:33 findings.0.unit: a finding with a value needs a unit; add one from src/evidence/units.ts',
  );
});
