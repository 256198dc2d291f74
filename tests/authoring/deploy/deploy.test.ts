import { describe, expect, test } from 'vitest';
import { hosts } from '../../../src/authoring/deploy/hosts.ts';
import { type Request, readRequest, usage } from '../../../src/authoring/deploy/request.ts';
import { stepsOf } from '../../../src/authoring/deploy/steps.ts';

const read = (args: readonly string[]) => readRequest(args, { SITE_URL: 'https://lifts.example' });
const commands = (...args: readonly string[]) => {
  const { host, ...deployment } = read(args) as Request;
  return host.commands(deployment).map((command) => command.join(' '));
};

describe('npm run deploy', () => {
  test('sends scripts before the pages that name them, and keeps those that open pages may still ask for', () => {
    const [scripts, pages, ...rest] = commands('rsync', '--target=www@example.org:/var/www/site/');
    expect(scripts).toMatch(/ dist\/_astro\/ www@example\.org:\/var\/www\/site\/_astro\/$/);
    expect(scripts).not.toContain('--delete');
    expect(pages).toMatch(/--delete-after --exclude=\/_astro\/ dist\/ www@example\.org:\/var\/www\/site\/$/);
    expect(rest).toEqual([]);
  });

  test.each([
    ['pages', '--branch=preview', '--branch=main'],
    ['pages-edge', '--branch=preview', '--branch=main'],
    ['netlify', 'deploy', '--prod'],
  ])('keeps a preview on %s away from the site', (host, preview, site) => {
    const last = (...more: readonly string[]) => commands(host, '--target=a', ...more).at(-1);
    expect(last('--preview')).toContain(preview);
    expect(last('--preview')).not.toContain(site);
    expect(last()).toContain(site);
  });

  test.each([
    ['/var/www/site', '/var/www/site-preview/'],
    ['/var/www/site/', '/var/www/site-preview/'],
    ['/var/www/site/./', '/var/www/site-preview/'],
    ['~/site//', '~/site-preview/'],
    ['me@host:site', 'me@host:site-preview/'],
    ['me@host:/var/www/example.org/', 'me@host:/var/www/example.org-preview/'],
  ])('copies a preview of %s into %s, and leaves the site alone', (target, preview) => {
    const [scripts, pages] = commands('rsync', `--target=${target}`, '--preview');
    expect(scripts).toMatch(new RegExp(` ${preview}_astro/$`));
    expect(pages).toMatch(new RegExp(` ${preview}$`));
  });

  test('publishes a function at the edge only where it is asked for', () => {
    expect(commands('pages', '--target=a')[0]).toContain('pages deploy dist --cwd=. ');
    expect(commands('pages-edge', '--target=a')[0]).toContain('pages deploy ../dist --cwd=serving ');
  });

  test.each([
    [[], ['clips', 'build', 'release']],
    [['--preview'], ['clips', 'build']],
    [['--without-clips'], ['build', 'release']],
  ])(
    'makes what a build takes up before it, and puts on record what was built after it: %j',
    (more, steps) => {
      const request = read(['rsync', '--target=a', ...more]) as Request;
      expect(
        stepsOf(request)
          .map(({ command }) => command.join(' '))
          .filter((command) => command.startsWith('npm')),
      ).toEqual(steps.map((step) => `npm run ${step}`));
    },
  );

  test('tells GitHub the name of the host', () =>
    expect(commands('github', '--target=a')[0]).toContain('--cname=lifts.example'));

  test.each(Object.entries(hosts))('names the exact version of what it fetches for %s', (_, host) => {
    for (const [program, , fetched] of host.commands({
      target: 'a',
      preview: false,
      hostname: 'lifts.example',
    }))
      if (program === 'npx') expect(fetched).toMatch(/^[a-z-]+@\d+\.\d+\.\d+$/);
  });

  test.each([
    [['--preview'], 'name one host of pages, pages-edge, netlify, github, rsync; given: none'],
    [['ftp', '--target=a'], 'given: ftp'],
    [['toString', '--target=a'], 'given: toString'],
    [['pages', 'rsync', '--target=a'], 'given: pages rsync'],
    [['rsync'], '--target is missing: it is a folder, here or on another machine, like www@example.org:'],
    [['rsync', '--target='], '--target is missing'],
    [['rsync', '--target=  '], '--target is missing'],
    [['rsync', '--target=--delete'], '--target is missing'],
    [['rsync', '--taget=a'], "Unknown option '--taget'"],
    [['github', '--target=a', '--preview'], 'has no room for a preview'],
  ])('refuses %j in words', (args, message) => expect(() => read(args)).toThrow(message));

  test.each([
    '/',
    '//',
    '~',
    '~/',
    '~www',
    '.',
    './',
    '..',
    '../..',
    'host:',
    'me@host:/',
    'me@host:~/',
    'me@host:.',
    '/var/www/site/..',
    'me@host:site/../',
  ])('empties no folder that others use: %s', (target) =>
    expect(() => read(['rsync', `--target=${target}`])).toThrow('holds more than the site'),
  );

  test.each(['/var/www/site', '~/site/', './site', '../site', 'me@host:site', 'me@host:/var/www/site/'])(
    'copies into %s',
    (target) => expect(commands('rsync', `--target=${target}`).at(-1)).toMatch(new RegExp(` ${target}$`)),
  );

  test.each([[[]], [['-h']], [['--help']]])('says how it is used, asked by %j', (args) =>
    expect(read(args)).toBe('help'),
  );

  test('tells the program of a host, and no other, to keep to itself how it is used', () => {
    const told = (host: string) =>
      stepsOf(read([host, '--target=a']) as Request)
        .filter(({ environment }) => 'WRANGLER_SEND_METRICS' in environment)
        .map(({ command }) => command[2]);
    expect(told('pages')).toEqual([expect.stringMatching(/^wrangler@/)]);
    for (const host of ['netlify', 'github', 'rsync']) expect(told(host), host).toEqual([]);
  });

  test('says of every host what it needs', () => {
    for (const [name, { example, note }] of Object.entries(hosts))
      for (const words of [name, example, note]) expect(usage).toContain(words);
  });
});
